// swift-tools-version:6.2

import PackageDescription

let package = Package(
    name: "conformance",
    platforms: [.macOS(.v15)],
    dependencies: [
        .package(url: "https://github.com/awslabs/swift-aws-lambda-runtime.git", exact: "2.9.0")
    ],
    targets: [
        .executableTarget(
            name: "bootstrap",
            dependencies: [.product(name: "AWSLambdaRuntime", package: "swift-aws-lambda-runtime")],
            path: "Sources"
        )
    ]
)
