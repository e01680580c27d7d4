//! The conformance function: the event says what to do. The contract is in ../README.md.

mod operations;
mod snapshot;
mod stream;

use lambda_runtime::{Diagnostic, Error, LambdaEvent, Runtime, run_concurrent, service_fn};
use operations::Answer;
use serde_json::Value;
use snapshot::Hooks;
use std::env;
use std::hash::{BuildHasher, RandomState};
use std::process::exit;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, LazyLock};
use std::time::Duration;

static INSTANCE: LazyLock<String> = LazyLock::new(|| format!("{:016x}", RandomState::new().hash_one(())));
static CALLS: AtomicU64 = AtomicU64::new(0);

#[tokio::main]
async fn main() -> Result<(), Error> {
    initialize().await?;
    // The client links one handler in and never looks at _HANDLER; only a second program would be the alternative.
    match env::var("_HANDLER").as_deref() {
        Ok("function.stream") => run_concurrent(service_fn(stream::handle)).await,
        Ok("function.snap") => {
            Runtime::new(service_fn(handle))
                .register_snapstart_resource(Arc::new(Hooks("H1")))
                .register_snapstart_resource(Arc::new(Hooks("H2")))
                .run()
                .await
        }
        // One event at a time wherever Lambda does not say otherwise.
        _ => run_concurrent(service_fn(handle)).await,
    }
}

async fn initialize() -> Result<(), Error> {
    let mode = env::var("CONFORMANCE_INIT").unwrap_or_default();
    match mode.split_once(':').unwrap_or((&mode, "")) {
        ("log", _) => println!("CONFORMANCE init {}", *INSTANCE),
        ("throw", _) => {
            let message = env::var("CONFORMANCE_INIT_MESSAGE").unwrap_or("init failed".into());
            return Err(format!("ConformanceError: {message}").into());
        }
        ("sleep", millis) => pause(millis.parse()?).await,
        ("exit", status) => exit(status.parse()?),
        _ => {}
    }
    Ok(())
}

async fn handle(event: LambdaEvent<Value>) -> Result<Answer, Diagnostic> {
    count_call();
    let (payload, context) = event.into_parts();
    match payload["op"].as_str() {
        Some(operation) => operations::run(operation, &payload, &context).await,
        None => Ok(Answer::Json(payload)),
    }
}

fn count_call() {
    CALLS.fetch_add(1, Ordering::Relaxed);
}

async fn pause(millis: u64) {
    tokio::time::sleep(Duration::from_millis(millis)).await;
}

/// A diagnostic is the client's way to choose the type; any other error is sent with the name of its Rust type.
fn error_named(kind: Option<&str>, message: Option<&str>) -> Diagnostic {
    Diagnostic {
        error_type: kind.unwrap_or("ConformanceError").into(),
        error_message: message.unwrap_or_default().into(),
    }
}
