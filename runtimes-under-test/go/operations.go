package main

import (
	"context"
	"encoding/base64"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"math"
	"os"
	"runtime"
	"strconv"
	"strings"
	"syscall"
	"time"

	"github.com/aws/aws-lambda-go/lambdacontext"
)

type object = map[string]any

// event has the members of all operations.
type event struct {
	Value         json.RawMessage
	SleepMs, Ms   int
	Names         []string
	Set           map[string]string
	Type, Message string
	Async, Cause  bool
	Bytes         int
	Stream, Text  string
	Count         int
	Code          int
	Signal        syscall.Signal
	Log           string
	Base64        string
	Level         string
	Fail          bool
	Kind, How     string
}

// thrown is what a panic can be about, and is no error.
func (e event) thrown() any {
	var value any
	if err := json.Unmarshal(e.Value, &value); err != nil {
		return "text"
	}
	return value
}

var operations = map[string]func(context.Context, event) (any, error){
	"echo":   func(_ context.Context, e event) (any, error) { return e.Value, nil },
	"length": length,
	"ctx":    readContext,
	"env":    environment,
	"error":  fail,
	"sleep": func(_ context.Context, e event) (any, error) {
		pause(e.Ms)
		return e.Value, nil
	},
	"count": func(context.Context, event) (any, error) {
		return object{"n": calls.Load(), "instance": instance, "pid": os.Getpid()}, nil
	},
	"size": func(_ context.Context, e event) (any, error) { return strings.Repeat("x", e.Bytes-2), nil },
	"log":  log,
	"exit": exit,
	"none": func(context.Context, event) (any, error) { return nil, nil },
	// The client sends what a reader yields as it is.
	"raw": func(_ context.Context, e event) (any, error) {
		return base64.NewDecoder(base64.StdEncoding, strings.NewReader(e.Base64)), nil
	},
	"logger":         logger,
	"unserializable": unserializable,
	"throwraw":       func(_ context.Context, e event) (any, error) { panic(e.thrown()) },
	"badtext":        func(context.Context, event) (any, error) { return nil, errors.New("ill-formed \xff\xfe") },
	"vanish": func(context.Context, event) (any, error) {
		runtime.Goexit()
		return nil, nil
	},
	"recurse":    func(context.Context, event) (any, error) { return recurse(1), nil },
	"alloc":      allocate,
	"background": background,
	"never":      func(context.Context, event) (any, error) { select {} },
	"disturb":    disturb,
}

func unserializable(_ context.Context, e event) (any, error) {
	circle := object{}
	circle["self"] = circle
	kinds := object{"circle": circle, "function": recurse, "number": math.NaN()}
	if value, known := kinds[e.Kind]; known {
		return value, nil
	}
	return make(chan int), nil
}

func length(_ context.Context, e event) (any, error) {
	var text string
	if err := json.Unmarshal(e.Value, &text); err != nil {
		return nil, err
	}
	sum := 0
	for _, octet := range []byte(text) {
		sum += int(octet)
	}
	return object{"bytes": len(text), "sum": sum % 65536}, nil
}

func readContext(ctx context.Context, e event) (any, error) {
	lc, _ := lambdacontext.FromContext(ctx)
	deadline, _ := ctx.Deadline()
	remaining := time.Until(deadline).Milliseconds()
	seen := object{
		"requestId":       lc.AwsRequestID,
		"functionArn":     lc.InvokedFunctionArn,
		"remainingMs":     remaining,
		"traceId":         given(traceID(ctx)),
		"clientContext":   clientContext(lc.ClientContext),
		"identity":        identity(lc.Identity),
		"tenantId":        given(lc.TenantID),
		"functionName":    lambdacontext.FunctionName,
		"functionVersion": lambdacontext.FunctionVersion,
		"memoryLimitMb":   lambdacontext.MemoryLimitInMB,
		"logGroup":        lambdacontext.LogGroupName,
		"logStream":       lambdacontext.LogStreamName,
	}
	pause(e.SleepMs)
	seen["remainingMsAfter"] = time.Until(deadline).Milliseconds()
	return seen, nil
}

// traceID: concurrent invocations share one environment, so there the context is the place.
func traceID(ctx context.Context) string {
	if lambdacontext.MaxConcurrency() > 1 {
		id, _ := ctx.Value("x-amzn-trace-id").(string)
		return id
	}
	return os.Getenv("_X_AMZN_TRACE_ID")
}

func given(text string) any {
	if text == "" {
		return nil
	}
	return text
}

func clientContext(found lambdacontext.ClientContext) any {
	if found.Client == (lambdacontext.ClientApplication{}) && found.Env == nil && found.Custom == nil {
		return nil
	}
	return object{"client": found.Client, "env": found.Env, "custom": found.Custom}
}

func identity(found lambdacontext.CognitoIdentity) any {
	if found == (lambdacontext.CognitoIdentity{}) {
		return nil
	}
	return object{"cognitoIdentityId": found.CognitoIdentityID, "cognitoIdentityPoolId": found.CognitoIdentityPoolID}
}

func environment(_ context.Context, e event) (any, error) {
	for name, value := range e.Set {
		if err := os.Setenv(name, value); err != nil {
			return nil, err
		}
	}
	directory, err := os.Getwd()
	_, offset := time.Now().Zone()
	return object{"env": variables(e.Names), "cwd": directory, "pid": os.Getpid(), "utcOffsetMinutes": offset / 60}, err
}

func variables(names []string) object {
	seen := object{}
	if len(names) == 1 && names[0] == "*" {
		for _, entry := range os.Environ() {
			name, value, _ := strings.Cut(entry, "=")
			seen[name] = value
		}
		return seen
	}
	for _, name := range names {
		seen[name] = nil
		if value, found := os.LookupEnv(name); found {
			seen[name] = value
		}
	}
	return seen
}

func fail(_ context.Context, e event) (any, error) {
	var cause error
	if e.Cause {
		cause = errors.New("the cause")
	}
	failure := errorNamed(e.Type, e.Message, cause)
	if e.How == "thrown" {
		panic(failure)
	}
	if !e.Async {
		return nil, failure
	}
	result := make(chan error)
	go func() { result <- failure }()
	return nil, <-result
}

func log(_ context.Context, e event) (any, error) {
	var output io.Writer = os.Stdout
	if e.Stream == "stderr" {
		output = os.Stderr
	}
	for index := range e.Count {
		fmt.Fprintln(output, strings.ReplaceAll(e.Text, "%d", strconv.Itoa(index)))
	}
	return object{"written": e.Count}, nil
}
