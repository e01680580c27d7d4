#include "disruptions.hpp"

#include <cstdlib>
#include <ctime>
#include <filesystem>
#include <functional>
#include <future>
#include <iostream>
#include <map>
#include <unistd.h>

namespace conformance {

static json optional_variable(char const* name)
{
    char const* const value = std::getenv(name);
    return value ? json(value) : json(nullptr);
}

static json given(std::string const& text)
{
    return text.empty() ? json(nullptr) : json(text);
}

static json parsed(std::string const& text)
{
    return text.empty() ? json(nullptr) : json::parse(text);
}

static json length(json const& event)
{
    auto const text = event.at("value").get<std::string>();
    unsigned sum = 0;
    for (unsigned char octet : text) {
        sum += octet;
    }
    return {{"bytes", text.size()}, {"sum", sum % 65536}};
}

static json read_context(json const& event, invocation_request const& request)
{
    auto const remaining = request.get_time_remaining().count();
    sleep_millis(event.value("sleepMs", 0L));
    return {
        {"requestId", request.request_id},
        {"functionArn", request.function_arn},
        {"remainingMs", remaining},
        {"remainingMsAfter", request.get_time_remaining().count()},
        {"traceId", given(request.xray_trace_id)},
        {"clientContext", parsed(request.client_context)},
        {"identity", parsed(request.cognito_identity)},
        {"tenantId", given(request.tenant_id)},
        {"functionName", optional_variable("AWS_LAMBDA_FUNCTION_NAME")},
        {"functionVersion", optional_variable("AWS_LAMBDA_FUNCTION_VERSION")},
        {"memoryLimitMb", optional_variable("AWS_LAMBDA_FUNCTION_MEMORY_SIZE")},
        {"logGroup", optional_variable("AWS_LAMBDA_LOG_GROUP_NAME")},
        {"logStream", optional_variable("AWS_LAMBDA_LOG_STREAM_NAME")},
    };
}

static json variables(json const& names)
{
    auto seen = json::object();
    if (names == json{"*"}) {
        for (char** entry = environ; *entry; ++entry) {
            std::string const text = *entry;
            auto const equals = text.find('=');
            seen[text.substr(0, equals)] = text.substr(equals + 1);
        }
        return seen;
    }
    for (std::string const name : names) {
        seen[name] = optional_variable(name.c_str());
    }
    return seen;
}

static json environment(json const& event, invocation_request const&)
{
    auto const set = event.value("set", json::object());
    for (auto const& [name, value] : set.items()) {
        setenv(name.c_str(), value.get<std::string>().c_str(), 1);
    }
    auto const now = std::time(nullptr);
    return {
        {"env", variables(event.at("names"))},
        {"cwd", std::filesystem::current_path().string()},
        {"pid", getpid()},
        {"utcOffsetMinutes", std::localtime(&now)->tm_gmtoff / 60},
    };
}

static void fail_now(json const& event)
{
    if (event.value("how", "") == "thrown") {
        throw std::runtime_error(event.value("message", ""));
    }
    Failure const failure(event.value("type", "ConformanceError"), event.value("message", ""));
    if (!event.value("cause", false)) {
        throw failure;
    }
    try {
        throw std::runtime_error("the cause");
    }
    catch (std::runtime_error const&) {
        std::throw_with_nested(failure);
    }
}

static json fail(json const& event, invocation_request const&)
{
    if (event.value("async", false)) {
        std::async(std::launch::async, fail_now, event).get();
    }
    fail_now(event);
    return nullptr;
}

static json log(json const& event, invocation_request const&)
{
    auto& output = event.value("stream", "stdout") == "stderr" ? std::cerr : std::cout;
    auto const text = event.at("text").get<std::string>();
    for (int index = 0; index < event.at("count"); ++index) {
        auto line = text;
        auto const number = std::to_string(index);
        for (auto at = line.find("%d"); at != std::string::npos; at = line.find("%d", at + number.size())) {
            line.replace(at, 2, number);
        }
        output << line << std::endl;
    }
    return {{"written", event.at("count")}};
}

static std::string decoded(std::string const& base64)
{
    static std::string const alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    std::string bytes;
    unsigned bits = 0;
    int count = 0;
    for (char const letter : base64.substr(0, base64.find('='))) {
        bits = bits << 6 | static_cast<unsigned>(alphabet.find(letter));
        count += 6;
        if (count >= 8) {
            count -= 8;
            bytes += static_cast<char>(bits >> count & 0xff);
        }
    }
    return bytes;
}

// What is thrown is no exception.
static json throw_value(json const& event, invocation_request const&)
{
    auto const& value = event.at("value");
    if (value.is_string()) {
        throw "text";
    }
    if (value.is_null()) {
        throw nullptr;
    }
    if (value.is_number()) {
        throw value.get<int>();
    }
    throw value;
}

using Operation = std::function<json(json const&, invocation_request const&)>;

static std::map<std::string, Operation> const operations{
    {"echo", [](auto const& event, auto const&) { return event.value("value", json(nullptr)); }},
    {"length", [](auto const& event, auto const&) { return length(event); }},
    {"ctx", read_context},
    {"env", environment},
    {"error", fail},
    {"sleep",
     [](auto const& event, auto const&) {
         sleep_millis(event.at("ms"));
         return event.value("value", json(nullptr));
     }},
    {"count",
     [](auto const&, auto const&) {
         return json{{"n", calls.load()}, {"instance", instance}, {"pid", getpid()}};
     }},
    {"size",
     [](auto const& event, auto const&) {
         return std::string(event.at("bytes").template get<size_t>() - 2, 'x');
     }},
    {"log", log},
    {"exit", exit_process},
    {"throwraw", throw_value},
    {"badtext", [](auto const&, auto const&) -> json { throw Failure("ConformanceError", "ill-formed \xff\xfe"); }},
    {"recurse", [](auto const&, auto const&) { return recurse(1); }},
    {"alloc", [](auto const&, auto const&) { return allocate(); }},
    {"background", background},
    {"never", [](auto const&, auto const&) { return never(); }},
    {"disturb", [](auto const&, auto const&) { return disturb(); }},
};

invocation_response run(std::string const& operation, json const& event, invocation_request const& request)
{
    if (operation == "none") {
        return invocation_response::success("", "application/json");
    }
    if (operation == "raw") {
        return invocation_response::success(decoded(event.at("base64")), "application/octet-stream");
    }
    auto const found = operations.find(operation);
    if (found == operations.end()) {
        throw Failure("UnknownOperation", operation);
    }
    return invocation_response::success(found->second(event, request).dump(), "application/json");
}

} // namespace conformance
