use crate::{CALLS, INSTANCE, error_named, pause};
use lambda_runtime::{Context, Diagnostic};
use serde::Serialize;
use serde_json::{Value, json};
use std::collections::HashMap;
use std::sync::atomic::Ordering;
use std::time::SystemTime;
use std::{env, hint, io, panic, process};

/// What a handler returns; the client passes it to `serde_json`.
#[derive(Serialize)]
#[serde(untagged)]
pub enum Answer {
    Json(Value),
    Nothing,
    /// JSON has no keys but strings.
    KeyedByBytes(HashMap<Vec<u8>, u8>),
}

pub async fn run(operation: &str, event: &Value, context: &Context) -> Result<Answer, Diagnostic> {
    let number = |name: &str| event[name].as_u64().unwrap_or(0);
    let result = match operation {
        "echo" => event["value"].clone(),
        "length" => length(event["value"].as_str().unwrap_or_default()),
        "ctx" => read_context(context, number("sleepMs")).await,
        "env" => environment(event),
        "error" => return fail(event).await,
        "sleep" => {
            pause(number("ms")).await;
            event["value"].clone()
        }
        "count" => json!({"n": CALLS.load(Ordering::Relaxed), "instance": *INSTANCE, "pid": process::id()}),
        "size" => "x".repeat(number("bytes") as usize - 2).into(),
        "log" => log(event, number("count")),
        "exit" => exit(event).await,
        "none" => return Ok(Answer::Nothing),
        "unserializable" => return Ok(Answer::KeyedByBytes(HashMap::from([(vec![1], 1)]))),
        "throwraw" if event["value"].is_string() => panic::panic_any("text"),
        "throwraw" => panic::panic_any(event["value"].clone()),
        "recurse" => recurse(1).into(),
        "alloc" => allocate(),
        "background" => background(event, number("ms")),
        "never" => std::future::pending().await,
        "disturb" => disturb().map_err(|problem| error_named(None, Some(&problem.to_string())))?,
        _ => return Err(error_named(Some("UnknownOperation"), Some(operation))),
    };
    Ok(Answer::Json(result))
}

fn length(text: &str) -> Value {
    let sum: u64 = text.bytes().map(u64::from).sum();
    json!({"bytes": text.len(), "sum": sum % 65536})
}

async fn read_context(context: &Context, sleep_millis: u64) -> Value {
    let remaining = remaining_millis(context);
    // Where several events run the variable is not set.
    let trace_id = env::var("_X_AMZN_TRACE_ID").ok().or(context.xray_trace_id.clone());
    pause(sleep_millis).await;
    json!({
        "requestId": context.request_id,
        "functionArn": context.invoked_function_arn,
        "remainingMs": remaining,
        "remainingMsAfter": remaining_millis(context),
        "traceId": trace_id,
        "clientContext": context.client_context,
        "identity": context.identity.as_ref().map(|found| {
            json!({"cognitoIdentityId": found.identity_id, "cognitoIdentityPoolId": found.identity_pool_id})
        }),
        "tenantId": context.tenant_id,
        "functionName": context.env_config.function_name,
        "functionVersion": context.env_config.version,
        "memoryLimitMb": context.env_config.memory,
        "logGroup": context.env_config.log_group,
        "logStream": context.env_config.log_stream,
    })
}

fn remaining_millis(context: &Context) -> i128 {
    match context.deadline().duration_since(SystemTime::now()) {
        Ok(left) => left.as_millis() as i128,
        Err(over) => -(over.duration().as_millis() as i128),
    }
}

fn environment(event: &Value) -> Value {
    for (name, value) in event["set"].as_object().into_iter().flatten() {
        // SAFETY: nothing else runs between two events; the client itself sets the trace id in this way.
        unsafe { env::set_var(name, value.as_str().unwrap_or_default()) };
    }
    let names = event["names"].as_array().into_iter().flatten().filter_map(Value::as_str);
    let variables: HashMap<String, Option<String>> = if event["names"][0] == "*" {
        env::vars().map(|(name, value)| (name, Some(value))).collect()
    } else {
        names.map(|name| (name.into(), env::var(name).ok())).collect()
    };
    let directory = env::current_dir().ok();
    json!({"env": variables, "cwd": directory, "pid": process::id(), "utcOffsetMinutes": utc_offset_seconds() / 60})
}

fn utc_offset_seconds() -> i64 {
    // SAFETY: both take and return valid pointers; the result is read before anything else can call localtime.
    unsafe { (*libc::localtime(&libc::time(std::ptr::null_mut()))).tm_gmtoff }
}

async fn fail(event: &Value) -> Result<Answer, Diagnostic> {
    if event["how"] == "thrown" {
        panic!("{}", event["message"].as_str().unwrap_or_default());
    }
    let failure = error_named(event["type"].as_str(), event["message"].as_str());
    if event["async"] == true {
        let task = tokio::spawn(async { Err(failure) });
        return task.await.expect("a task that fails does not panic");
    }
    Err(failure)
}

fn log(event: &Value, count: u64) -> Value {
    let text = event["text"].as_str().unwrap_or_default();
    for index in 0..count {
        let line = text.replace("%d", &index.to_string());
        match event["stream"].as_str() {
            Some("stderr") => eprintln!("{line}"),
            _ => println!("{line}"),
        }
    }
    json!({"written": count})
}

async fn exit(event: &Value) -> ! {
    if let Some(line) = event["log"].as_str() {
        println!("{line}");
    }
    let Some(signal) = event["signal"].as_i64() else {
        process::exit(event["code"].as_i64().unwrap_or(0) as i32);
    };
    // SAFETY: kill has no conditions.
    unsafe { libc::kill(process::id() as i32, signal as i32) };
    // The signal may reach another thread first; this one must not answer before it does.
    std::future::pending().await
}

fn recurse(depth: u64) -> u64 {
    hint::black_box(depth) + if depth > 0 { recurse(hint::black_box(depth + 1)) } else { 0 }
}

fn allocate() -> ! {
    let mut kept = Vec::new();
    loop {
        kept.push(hint::black_box(vec![1_u8; 16 << 20]));
    }
}

fn background(event: &Value, millis: u64) -> Value {
    let (text, fail) = (event["text"].as_str().unwrap_or_default().to_owned(), event["fail"] == true);
    tokio::spawn(async move {
        pause(millis).await;
        println!("CONFORMANCE background {text}");
        assert!(!fail, "ConformanceError: {text}");
    });
    json!({"started": true})
}

fn disturb() -> io::Result<Value> {
    env::set_current_dir("/")?;
    // SAFETY: the arguments are constants that these functions take.
    unsafe {
        libc::umask(0o777);
        libc::setlocale(libc::LC_ALL, c"C".as_ptr());
        for signal in [libc::SIGPIPE, libc::SIGCHLD, libc::SIGUSR1] {
            libc::signal(signal, libc::SIG_IGN);
        }
    }
    Ok(json!({"disturbed": true}))
}
