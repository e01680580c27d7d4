package main

import (
	"bytes"
	"context"
	"io"
	"os"

	"github.com/aws/aws-lambda-go/events"
)

type streamEvent struct {
	Chunks []struct {
		Text   *string
		Base64 []byte
	}
	Repeat    struct{ Count, Size int }
	DelayMs   int
	Prelude   *prelude
	FailAfter *int
	Error     struct{ Type, Message string }
	ExitAfter *int
	LeaveOpen bool

	ContentType string
}

type prelude struct {
	StatusCode int
	Headers    map[string]string
	Cookies    []string
}

// stream returns a reader, which is how the client streams; what ends a stream is the end of the reader.
func stream(_ context.Context, e streamEvent) (io.Reader, error) {
	calls.Add(1)
	body := &chunks{event: e}
	switch {
	case e.Prelude != nil:
		return &events.LambdaFunctionURLStreamingResponse{
			StatusCode: e.Prelude.StatusCode,
			Headers:    e.Prelude.Headers,
			Cookies:    e.Prelude.Cookies,
			Body:       body,
		}, nil
	case e.ContentType != "":
		return &typedChunks{body, e.ContentType}, nil
	default:
		return body, nil
	}
}

type typedChunks struct {
	*chunks
	contentType string
}

func (t *typedChunks) ContentType() string { return t.contentType }

// chunks yields chunk after chunk. The client asks for more only when it has flushed what it got.
type chunks struct {
	event   streamEvent
	sent    int
	pending []byte
}

func (c *chunks) Read(buffer []byte) (int, error) {
	if len(c.pending) == 0 {
		if err := c.next(); err != nil {
			return 0, err
		}
	}
	count := copy(buffer, c.pending)
	c.pending = c.pending[count:]
	return count, nil
}

func (c *chunks) next() error {
	e := c.event
	if e.ExitAfter != nil && *e.ExitAfter == c.sent {
		os.Exit(7)
	}
	if e.FailAfter != nil && *e.FailAfter == c.sent {
		return errorNamed(e.Error.Type, e.Error.Message, nil)
	}
	if c.sent == max(len(e.Chunks), e.Repeat.Count) {
		return c.end()
	}
	if c.sent > 0 {
		pause(e.DelayMs)
	}
	c.pending = e.chunk(c.sent)
	c.sent++
	return nil
}

func (c *chunks) end() error {
	if c.event.LeaveOpen {
		select {}
	}
	return io.EOF
}

func (e streamEvent) chunk(index int) []byte {
	if index >= len(e.Chunks) {
		return bytes.Repeat([]byte{byte(index)}, e.Repeat.Size)
	}
	if text := e.Chunks[index].Text; text != nil {
		return []byte(*text)
	}
	return e.Chunks[index].Base64
}
