// The conformance function: the event says what to do. The contract is in ../README.md.
package main

import (
	"context"
	"crypto/rand"
	"encoding/json"
	"fmt"
	"os"
	"strconv"
	"strings"
	"sync/atomic"
	"time"

	"github.com/aws/aws-lambda-go/lambda"
	"github.com/aws/aws-lambda-go/lambda/messages"
)

var (
	instance = rand.Text()
	calls    atomic.Int64
)

// ConformanceError is told to Lambda by this name: the client takes the name of the Go type.
type ConformanceError struct {
	message string
	cause   error
}

func (e *ConformanceError) Error() string { return e.message }

func (e *ConformanceError) Unwrap() error { return e.cause }

func main() {
	initialize(os.Getenv("CONFORMANCE_INIT"))
	// The client links one handler in and never looks at _HANDLER; only a second program would be the alternative.
	if os.Getenv("_HANDLER") == "function.stream" {
		lambda.Start(stream)
	}
	lambda.Start(handle)
}

func initialize(mode string) {
	mode, argument, _ := strings.Cut(mode, ":")
	number, _ := strconv.Atoi(argument)
	switch mode {
	case "log":
		fmt.Println("CONFORMANCE init", instance)
	case "throw":
		message, given := os.LookupEnv("CONFORMANCE_INIT_MESSAGE")
		if !given {
			message = "init failed"
		}
		panic(&ConformanceError{message: message})
	case "sleep":
		pause(number)
	case "exit":
		os.Exit(number)
	}
}

func pause(millis int) {
	time.Sleep(time.Duration(millis) * time.Millisecond)
}

// handle keeps the event as text, so that nothing of it changes on the way through Go's own numbers.
func handle(ctx context.Context, raw json.RawMessage) (any, error) {
	calls.Add(1)
	operation, named := operationOf(raw)
	if !named {
		return raw, nil
	}
	run, known := operations[operation]
	if !known {
		return nil, errorNamed("UnknownOperation", operation, nil)
	}
	var e event
	if err := json.Unmarshal(raw, &e); err != nil {
		return nil, err
	}
	return run(ctx, e)
}

func operationOf(raw json.RawMessage) (string, bool) {
	var members map[string]json.RawMessage
	if json.Unmarshal(raw, &members) != nil {
		return "", false
	}
	var operation *string
	if json.Unmarshal(members["op"], &operation) != nil || operation == nil {
		return "", false
	}
	return *operation, true
}

// errorNamed makes types at run time the way the client offers: its own error message is sent as it is.
func errorNamed(kind, message string, cause error) error {
	if kind == "" || kind == "ConformanceError" {
		return &ConformanceError{message, cause}
	}
	return messages.InvokeResponse_Error{Type: kind, Message: message}
}
