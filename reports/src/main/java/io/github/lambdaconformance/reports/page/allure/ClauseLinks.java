package io.github.lambdaconformance.reports.page.allure;

import static io.qameta.allure.util.ResultsUtils.CUSTOM_LINK_TYPE;
import static io.qameta.allure.util.ResultsUtils.ISSUE_LINK_TYPE;

import io.github.lambdaconformance.reports.verdict.ClauseInfo;
import io.github.lambdaconformance.reports.verdict.Judgement;
import io.qameta.allure.model.Link;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What a judgement points to: the section that its clause restates, the issues of its scar, and that of the baseline. */
final class ClauseLinks {

    private static final Pattern ISSUE = Pattern.compile("(?<![\\w:])([\\w./-]+)#(\\d+)");

    private static final String AWS = "aws";
    private static final String AWSLABS = "awslabs";

    /** Scars name projects as people do, without their owners on GitHub. */
    private static final Map<String, String> OWNERS = Map.ofEntries(
            Map.entry("aws-lambda-base-images", AWS),
            Map.entry("aws-lambda-cpp", AWSLABS),
            Map.entry("aws-lambda-dotnet", AWS),
            Map.entry("aws-lambda-go", AWS),
            Map.entry("aws-lambda-java-libs", AWS),
            Map.entry("aws-lambda-nodejs-runtime-interface-client", AWS),
            Map.entry("aws-lambda-python-runtime-interface-client", AWS),
            Map.entry("aws-lambda-r-runtime", "bakdata"),
            Map.entry("aws-lambda-rust-runtime", AWS),
            Map.entry("bref", "brefphp"),
            Map.entry("hal", "Nike-Inc"),
            Map.entry("quarkus", "quarkusio"),
            Map.entry("spring-cloud-function", "spring-cloud"),
            Map.entry("swift-aws-lambda-runtime", AWSLABS));

    private ClauseLinks() {}

    private static final Pattern ADDRESS = Pattern.compile("https?://[^\\s()<>]+");

    static List<Link> of(Judgement judgement) {
        return Stream.concat(of(judgement.clause()).stream(), addresses(judgement.baselineReason()))
                .toList();
    }

    private static Stream<Link> addresses(String reason) {
        return ADDRESS.matcher(reason)
                .results()
                .map(found -> new Link()
                        .setName("known violation")
                        .setType(ISSUE_LINK_TYPE)
                        .setUrl(found.group()));
    }

    static List<Link> of(ClauseInfo clause) {
        var section =
                new Link().setName("documentation").setType(CUSTOM_LINK_TYPE).setUrl(clause.link());
        return Stream.concat(Stream.of(section), issues(clause.scar())).toList();
    }

    private static Stream<Link> issues(String scar) {
        return ISSUE.matcher(scar).results().flatMap(ClauseLinks::issue);
    }

    /** A project whose owner is not known stays text. */
    private static Stream<Link> issue(MatchResult named) {
        return repository(named.group(1))
                .map(repository -> new Link()
                        .setName(named.group())
                        .setType(ISSUE_LINK_TYPE)
                        .setUrl("https://github.com/" + repository + "/issues/" + named.group(2)));
    }

    private static Stream<String> repository(String project) {
        if (project.contains("/")) {
            return Stream.of(project);
        }
        return Stream.ofNullable(OWNERS.get(project)).map(owner -> owner + "/" + project);
    }
}
