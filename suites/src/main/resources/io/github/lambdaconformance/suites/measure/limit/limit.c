/*
 * The least that a runtime can cost: each worker has one connection, one buffer and blocking calls, and knows only the events
 * by which runtimes are measured, in the form in which they are sent (no JSON is parsed).
 */
#define _GNU_SOURCE
#include <arpa/inet.h>
#include <netinet/tcp.h>
#include <pthread.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/uio.h>
#include <time.h>
#include <unistd.h>

#define EVENT "GET /2018-06-01/runtime/invocation/next HTTP/1.1\r\nHost: %s\r\nUser-Agent: limit\r\n\r\n"
#define RESULT                                                                                                  \
    "POST /2018-06-01/runtime/invocation/%.*s/response HTTP/1.1\r\nHost: %s\r\nUser-Agent: limit\r\n"             \
    "Content-Type: application/json\r\n%s\r\n"
#define STREAMED "Lambda-Runtime-Function-Response-Mode: streaming\r\nTransfer-Encoding: chunked\r\n"

static const char *authority;

/* A connection and what has been read of it: a head, its body, and never a part of the next answer. */
struct talk {
    int socket;
    char *bytes;
    size_t room, held, head, body;
};

static void fail(const char *what) {
    perror(what);
    exit(1);
}

static void dial(struct talk *talk) {
    struct sockaddr_in to = {.sin_family = AF_INET};
    const char *colon = strrchr(authority, ':');
    char host[64] = {0};
    int on = 1;
    memcpy(host, authority, (size_t)(colon - authority));
    to.sin_port = htons((unsigned short)atoi(colon + 1));
    talk->socket = socket(AF_INET, SOCK_STREAM, 0);
    if (inet_pton(AF_INET, host, &to.sin_addr) != 1 || connect(talk->socket, (struct sockaddr *)&to, sizeof to) != 0)
        fail(authority);
    setsockopt(talk->socket, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
    talk->room = 64 * 1024;
    talk->bytes = malloc(talk->room + 1);
}

static void put(struct talk *talk, struct iovec *parts, int count) {
    while (count > 0) {
        ssize_t sent = writev(talk->socket, parts, count);
        if (sent <= 0)
            fail("write");
        while (count > 0 && (size_t)sent >= parts->iov_len) {
            sent -= (ssize_t)parts->iov_len;
            parts++, count--;
        }
        if (count > 0) {
            parts->iov_base = (char *)parts->iov_base + sent;
            parts->iov_len -= (size_t)sent;
        }
    }
}

static void more(struct talk *talk) {
    if (talk->held == talk->room)
        talk->bytes = realloc(talk->bytes, (talk->room *= 2) + 1);
    ssize_t got = read(talk->socket, talk->bytes + talk->held, talk->room - talk->held);
    if (got <= 0)
        exit(0);
    talk->held += (size_t)got;
    talk->bytes[talk->held] = 0;
}

static void hold(struct talk *talk, size_t all) {
    while (talk->held < all)
        more(talk);
}

/* Where the line ends that begins there. */
static size_t line_end(struct talk *talk, size_t from) {
    const char *end;
    while ((end = strstr(talk->bytes + from, "\r\n")) == NULL)
        more(talk);
    return (size_t)(end - talk->bytes);
}

/* Moves the data of all chunks together. */
static void hear_chunks(struct talk *talk) {
    size_t at = talk->head, size;
    do {
        hold(talk, at + 1);
        size_t data = line_end(talk, at) + 2;
        size = strtoul(talk->bytes + at, NULL, 16);
        at = data + size + 2;
        hold(talk, at);
        memmove(talk->bytes + talk->head + talk->body, talk->bytes + data, size);
        talk->body += size;
    } while (size > 0);
    talk->bytes[talk->head + talk->body] = 0;
}

/* Reads one answer as a whole. */
static void hear(struct talk *talk) {
    const char *end, *length;
    talk->held = talk->body = 0;
    do
        more(talk);
    while ((end = strstr(talk->bytes, "\r\n\r\n")) == NULL);
    length = strcasestr(talk->bytes, "\r\nContent-Length:");
    talk->head = (size_t)(end + 4 - talk->bytes);
    if (length != NULL && length < end) {
        talk->body = strtoul(length + 17, NULL, 10);
        hold(talk, talk->head + talk->body);
    } else if ((length = strcasestr(talk->bytes, "\r\nTransfer-Encoding:")) != NULL && length < end) {
        hear_chunks(talk);
    }
}

/* The head of a result, and its body where it is not streamed. */
static void send_result(struct talk *talk, const char *framing, const char *body, size_t size) {
    char head[1024];
    const char *id = strcasestr(talk->bytes, "\r\nLambda-Runtime-Aws-Request-Id:") + 32;
    struct iovec parts[2] = {{head, 0}, {(void *)body, size}};
    id += strspn(id, " \t");
    parts[0].iov_len = (size_t)snprintf(head, sizeof head, RESULT, (int)strcspn(id, " \t\r"), id, authority, framing);
    put(talk, parts, size > 0 ? 2 : 1);
}

static void answer(struct talk *talk, const char *body, size_t size) {
    char framing[64];
    snprintf(framing, sizeof framing, "Content-Length: %zu\r\n", size);
    send_result(talk, framing, body, size);
    hear(talk);
}

static void chunk(struct talk *talk, const char *data, size_t size) {
    char line[32];
    struct iovec parts[3] = {{line, 0}, {(void *)data, size}, {"\r\n", 2}};
    parts[0].iov_len = (size_t)sprintf(line, "%zx\r\n", size);
    put(talk, parts, 3);
}

static long number(const char *event, const char *name) {
    const char *at = strstr(event, name);
    return at == NULL ? 0 : atol(at + strlen(name));
}

static void pause_for(long millis) {
    struct timespec time = {millis / 1000, millis % 1000 * 1000000};
    if (millis > 0)
        nanosleep(&time, NULL);
}

static void stream(struct talk *talk, const char *event) {
    long delay = number(event, "\"delayMs\":"), count = number(event, "\"count\":"), size = number(event, "\"size\":");
    const char *first = strstr(event, "\"text\":\"");
    send_result(talk, STREAMED, "", 0);
    for (const char *text = first; text != NULL; text = strstr(text + 8, "\"text\":\"")) {
        if (text != first)
            pause_for(delay);
        chunk(talk, text + 8, strcspn(text + 8, "\""));
    }
    char *piece = malloc((size_t)size + 1);
    for (long i = 0; i < count; i++) {
        if (i > 0)
            pause_for(delay);
        memset(piece, (int)(i % 256), (size_t)size);
        chunk(talk, piece, (size_t)size);
    }
    free(piece);
    struct iovec last = {"0\r\n\r\n", 5};
    put(talk, &last, 1);
    hear(talk);
}

static void length(struct talk *talk, const char *value, const char *end) {
    char told[64];
    unsigned long sum = 0;
    for (const char *at = value + 1; at < end - 1; at++)
        sum += (unsigned char)*at;
    sprintf(told, "{\"bytes\":%ld,\"sum\":%lu}", (long)(end - value - 2), sum % 65536);
    answer(talk, told, strlen(told));
}

static void letters(struct talk *talk, long size) {
    char *text = malloc((size_t)size);
    memset(text, 'x', (size_t)size);
    text[0] = text[size - 1] = '"';
    answer(talk, text, (size_t)size);
    free(text);
}

static int begins(const char *event, const char *with) {
    return strncmp(event, with, strlen(with)) == 0;
}

static void handle(struct talk *talk) {
    const char *event = talk->bytes + talk->head, *end = event + talk->body - 1;
    const char *value = begins(event, "{\"op\":") ? strstr(event, "\"value\":") : NULL;
    if (begins(event, "{\"op\":\"length\"") && value != NULL)
        length(talk, value + 8, end);
    else if (value != NULL)
        answer(talk, value + 8, (size_t)(end - value - 8));
    else if (begins(event, "{\"bytes\":"))
        letters(talk, number(event, "\"bytes\":"));
    else if (begins(event, "{\"op\":"))
        answer(talk, "null", 4);
    else
        stream(talk, event);
}

static void *work(void *unused) {
    struct talk talk = {0};
    char poll[256];
    dial(&talk);
    for (;;) {
        struct iovec part = {poll, (size_t)snprintf(poll, sizeof poll, EVENT, authority)};
        put(&talk, &part, 1);
        hear(&talk);
        handle(&talk);
    }
    return unused;
}

int main(void) {
    const char *most = getenv("AWS_LAMBDA_MAX_CONCURRENCY");
    int others = most == NULL ? 0 : atoi(most) - 1;
    pthread_t thread;
    authority = getenv("AWS_LAMBDA_RUNTIME_API");
    if (authority == NULL || strchr(authority, ':') == NULL)
        fail("AWS_LAMBDA_RUNTIME_API");
    for (int i = 0; i < others; i++)
        pthread_create(&thread, NULL, work, NULL);
    work(NULL);
}
