package io.github.lambdaconformance.suites.cli;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.IOException;
import java.net.Socket;
import java.util.ArrayList;
import java.util.List;

/** A runtime that opens 500 connections and then polls on the last one. */
final class ConnectionHog {

    private ConnectionHog() {}

    public static void main(String[] arguments) throws IOException {
        String[] address = System.getenv("AWS_LAMBDA_RUNTIME_API").split(":", -1);
        List<Socket> sockets = new ArrayList<>();
        for (int i = 0; i < 500; i++) {
            sockets.add(new Socket(address[0], Integer.parseInt(address[1])));
        }
        Socket last = sockets.get(sockets.size() - 1);
        last.getOutputStream()
                .write("GET /2018-06-01/runtime/invocation/next HTTP/1.1\r\nHost: x\r\n\r\n".getBytes(US_ASCII));
        last.getInputStream().read();
    }
}
