package main

import (
	"context"
	"fmt"
	"log/slog"
	"os"
	"os/signal"
	"strings"
	"syscall"

	"github.com/aws/aws-lambda-go/lambdacontext"
)

func exit(_ context.Context, e event) (any, error) {
	if e.Log != "" {
		fmt.Println(e.Log)
	}
	if e.Signal == 0 {
		os.Exit(e.Code)
	}
	if err := syscall.Kill(os.Getpid(), e.Signal); err != nil {
		return nil, err
	}
	// The signal may reach another thread first; this one must not answer before it does.
	select {}
}

func logger(ctx context.Context, e event) (any, error) {
	// slog knows neither TRACE nor FATAL.
	name := strings.NewReplacer("TRACE", "DEBUG", "FATAL", "ERROR").Replace(strings.ToUpper(e.Level))
	var level slog.Level
	if err := level.UnmarshalText([]byte(name)); err != nil {
		return nil, err
	}
	records.Log(ctx, level, e.Message)
	return object{"logged": true}, nil
}

var records = lambdacontext.NewLogger(lambdacontext.WithTenantID())

func recurse(depth int) int {
	return recurse(depth+1) + 1
}

func allocate(context.Context, event) (any, error) {
	for kept := [][]byte{}; ; {
		block := make([]byte, 16<<20)
		for page := 0; page < len(block); page += 4096 {
			block[page] = 1
		}
		kept = append(kept, block)
	}
}

func background(_ context.Context, e event) (any, error) {
	go func() {
		pause(e.Ms)
		fmt.Println("CONFORMANCE background", e.Text)
		if e.Fail {
			panic(&ConformanceError{message: e.Text})
		}
	}()
	return object{"started": true}, nil
}

func disturb(context.Context, event) (any, error) {
	if err := os.Chdir("/"); err != nil {
		return nil, err
	}
	syscall.Umask(0o777)
	signal.Ignore(syscall.SIGPIPE, syscall.SIGCHLD, syscall.SIGUSR1)
	return object{"disturbed": true}, nil
}
