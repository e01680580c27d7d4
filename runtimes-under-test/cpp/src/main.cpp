// The conformance function: the event says what to do. The contract is in ../../README.md.

#include "conformance.hpp"

#include <chrono>
#include <cstdlib>
#include <fstream>
#include <iostream>
#include <thread>

namespace conformance {

static std::string random_text()
{
    std::string text;
    std::ifstream("/proc/sys/kernel/random/uuid") >> text;
    return text;
}

std::string const instance = random_text();
std::atomic<int> calls{0};

void sleep_millis(long millis)
{
    std::this_thread::sleep_for(std::chrono::milliseconds(millis));
}

static std::string variable(char const* name, char const* otherwise)
{
    char const* const value = std::getenv(name);
    return value ? value : otherwise;
}

static void initialize()
{
    auto const mode = variable("CONFORMANCE_INIT", "ok");
    auto const colon = mode.find(':');
    auto const name = mode.substr(0, colon);
    if (name == "log") {
        std::cout << "CONFORMANCE init " << instance << std::endl;
    }
    else if (name == "throw") {
        throw Failure("ConformanceError", variable("CONFORMANCE_INIT_MESSAGE", "init failed"));
    }
    else if (name == "sleep") {
        sleep_millis(std::stol(mode.substr(colon + 1)));
    }
    else if (name == "exit") {
        std::exit(std::stoi(mode.substr(colon + 1)));
    }
}

static invocation_response answer(invocation_request const& request)
{
    auto const event = json::parse(request.payload);
    if (!event.is_object() || !event.contains("op") || !event["op"].is_string()) {
        return invocation_response::success(request.payload, "application/json");
    }
    return run(event["op"], event, request);
}

// The client knows no exceptions: a failure is a value that the handler returns.
static invocation_response handle(invocation_request const& request)
{
    ++calls;
    try {
        return answer(request);
    }
    catch (Failure const& failure) {
        return invocation_response::failure(failure.what(), failure.type, "");
    }
    catch (json::exception const& invalid) {
        return invocation_response::failure(invalid.what(), "InvalidEvent", "");
    }
}

} // namespace conformance

int main()
{
    conformance::initialize();
    aws::lambda_runtime::run_handler(conformance::handle);
}
