#pragma once

#include "conformance.hpp"

// The operations that leave the straight path: each may end the process, or never return.
namespace conformance {

json exit_process(json const& event, invocation_request const& request);
json background(json const& event, invocation_request const& request);
int recurse(int volatile depth);
json allocate();
json never();
json disturb();

} // namespace conformance
