#include "disruptions.hpp"

#include <clocale>
#include <csignal>
#include <cstdlib>
#include <filesystem>
#include <iostream>
#include <sys/stat.h>
#include <thread>
#include <unistd.h>
#include <vector>

namespace conformance {

json exit_process(json const& event, invocation_request const&)
{
    if (event.contains("log")) {
        std::cout << event["log"].get<std::string>() << std::endl;
    }
    if (!event.contains("signal")) {
        std::exit(event.value("code", 0));
    }
    kill(getpid(), event["signal"]);
    pause();
    return nullptr;
}

int recurse(int volatile depth)
{
    return recurse(depth + 1) + depth;
}

json allocate()
{
    std::vector<std::vector<char>> kept;
    while (true) {
        kept.emplace_back(16 << 20, 1);
    }
}

json background(json const& event, invocation_request const&)
{
    std::thread([event] {
        sleep_millis(event.at("ms"));
        auto const text = event.at("text").get<std::string>();
        std::cout << "CONFORMANCE background " << text << std::endl;
        if (event.value("fail", false)) {
            throw Failure("ConformanceError", text);
        }
    }).detach();
    return {{"started", true}};
}

json never()
{
    while (true) {
        pause();
    }
}

json disturb()
{
    std::filesystem::current_path("/");
    umask(0777);
    std::setlocale(LC_ALL, "C");
    for (int number : {SIGPIPE, SIGCHLD, SIGUSR1}) {
        std::signal(number, SIG_IGN);
    }
    return {{"disturbed", true}};
}

} // namespace conformance
