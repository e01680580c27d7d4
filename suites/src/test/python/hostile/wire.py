"""What is sent is hostile."""

import os
import socket

from client import PORT, connected, exchange, head, polled, respond, result, serve

MIB = 1 << 20


def flood(begin, piece):
    """Sends a beginning and then the same piece without end."""
    with connected() as connection:
        connection.sendall(begin)
        while True:
            connection.sendall(piece)


def again(action):
    """Does something without end, whatever becomes of it."""
    while True:
        try:
            action()
        except (OSError, KeyError):
            pass


def at_event(action):
    """Takes an event, and then does something without end."""
    identifier, _ = polled()
    again(lambda: action(identifier))


def upload(identifier, *fields):
    return head("POST", f"invocation/{identifier}/response", *fields) + b"\r\n"


def header_of_ten_mebibytes():
    """polls with a header of 10 MiB"""
    again(lambda: exchange(head("GET", "invocation/next"), b"X: " + b"x" * 10 * MIB, b"\r\n\r\n"))


def header_at_each_response():
    """responds with a header of 10 MiB"""
    at_event(lambda i: exchange(head("POST", f"invocation/{i}/response"), b"X: " + b"x" * 10 * MIB, b"\r\n\r\n"))


def ten_thousand_headers():
    """sends 10 000 headers with each poll"""
    serve(poll=[f"X-{i}: y" for i in range(10_000)])


def endless_headers():
    """sends headers without end"""
    again(lambda: flood(head("GET", "invocation/next"), b"X: y\r\n" * 1000))


def endless_line():
    """sends a request line without end"""
    again(lambda: flood(b"GET /", b"x" * MIB))


def endless_empty_lines():
    """sends empty lines without end"""
    again(lambda: flood(b"", b"\r\n" * 1000))


def endless_chunk_extension():
    """sends a chunk extension without end"""
    at_event(lambda i: flood(upload(i, "Transfer-Encoding: chunked") + b"1", b";x" * 1000))


def endless_chunks():
    """sends chunks of one byte without end"""
    at_event(lambda i: flood(upload(i, "Transfer-Encoding: chunked"), b"1\r\nx\r\n" * 1000))


def endless_trailers():
    """sends trailers without end"""
    at_event(lambda i: flood(upload(i, "Transfer-Encoding: chunked") + b"0\r\n", b"T: x\r\n" * 1000))


def body_of_ten_gibibytes():
    """announces a body of 10 GiB and sends it"""
    at_event(lambda i: flood(upload(i, f"Content-Length: {10 << 30}"), b"x" * MIB))


def body_again_and_again():
    """posts 8 MiB again and again for the same event"""
    at_event(lambda i: respond(i, b"x" * 8 * MIB))


def body_for_nobody():
    """posts 8 MiB again and again to a path that does not exist"""
    again(lambda: exchange(head("POST", "nowhere", f"Content-Length: {8 * MIB}") + b"\r\n" + b"x" * 8 * MIB))


def uploads_side_by_side():
    """begins 40 uploads of 8 MiB at once and ends none"""
    identifier, _ = polled()
    uploads = [connected() for _ in range(40)]
    for each in uploads:
        each.sendall(upload(identifier, "Transfer-Encoding: chunked") + b"800000\r\n" + b"x" * (8 * MIB - 1))
    polled()


def byte_after_byte():
    """sends one byte of its poll and then nothing"""
    with connected() as connection:
        connection.sendall(b"G")
        connection.recv(1)


def connections():
    """opens 5 000 connections and says nothing on any"""
    opened = []
    again(lambda: opened.append(connected()) if len(opened) < 5_000 else opened[0].recv(1) or opened.clear())


def connections_again_and_again():
    """connects and hangs up without end"""
    again(lambda: connected().close())


def http2_preface():
    """speaks HTTP/2"""
    again(lambda: exchange(b"PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n"))


def tls_hello():
    """speaks TLS"""
    again(lambda: exchange(bytes([22, 3, 1, 2, 0, 1, 0, 1, 252, 3, 3]) + os.urandom(505)))


def garbage():
    """sends random bytes"""
    again(lambda: exchange(os.urandom(4096)))


def length_and_chunks():
    """sends a length together with chunks"""
    at_event(lambda i: exchange(upload(i, "Content-Length: 4", "Transfer-Encoding: chunked") + b"0\r\n\r\n"))


def two_lengths():
    """sends two lengths that differ"""
    at_event(lambda i: exchange(upload(i, "Content-Length: 4", "Content-Length: 40") + b"null"))


def second_request_in_the_body():
    """hides another poll behind its response"""
    serve(lambda i: exchange(upload(i, "Content-Length: 2") + b"{}" + head("GET", "invocation/next") + b"\r\n"))


def negative_length():
    """sends a length below zero"""
    at_event(lambda i: exchange(upload(i, "Content-Length: -1")))


def enormous_chunk():
    """announces a chunk of 2 GiB less one byte"""
    at_event(lambda i: flood(upload(i, "Transfer-Encoding: chunked") + b"7fffffff\r\n", b"x" * MIB))


def nul_in_the_path():
    """polls at a path with a NUL in it"""
    again(lambda: exchange(head("GET", "invocation\0/next") + b"\r\n"))


def dots_in_the_path():
    """polls at a path that leads upwards"""
    again(lambda: exchange(head("GET", "../../../../etc/passwd") + b"\r\n"))


def half_a_response():
    """sends half of each response and then waits"""
    identifier, payload = polled()
    body = result(payload)
    with connected() as connection:
        connection.sendall(upload(identifier, f"Content-Length: {len(body)}") + body[:3])
        connection.recv(1)


def resets():
    """resets its connection in the middle of each response"""
    def reset(identifier):
        with connected() as connection:
            connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, b"\1\0\0\0\0\0\0\0")
            connection.sendall(upload(identifier, "Content-Length: 100") + b"x")
    at_event(reset)


def other_ports():
    """polls at the ports beside its own"""
    for port in range(int(PORT) - 40, int(PORT) + 40):
        try:
            with socket.create_connection(("127.0.0.1", port), 0.1) as connection:
                connection.sendall(b"GET /2018-06-01/runtime/x HTTP/1.1\r\nHost: x\r\n\r\n")
        except OSError:
            pass
    serve()
