#pragma once

#include <atomic>
#include <aws/lambda-runtime/runtime.h>
#include <nlohmann/json.hpp>
#include <stdexcept>
#include <string>

namespace conformance {

using json = nlohmann::json;
using aws::lambda_runtime::invocation_request;
using aws::lambda_runtime::invocation_response;

/// An error that is told to Lambda by its type.
struct Failure : std::runtime_error {
    Failure(std::string type, std::string const& message) : std::runtime_error(message), type(std::move(type)) {}

    std::string type;
};

extern std::string const instance;
extern std::atomic<int> calls;

void sleep_millis(long millis);

/// @throws Failure or another exception for what fails
invocation_response run(std::string const& operation, json const& event, invocation_request const& request);

} // namespace conformance
