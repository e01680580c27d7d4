use crate::pause;
use lambda_runtime::{BoxFuture, Error, SnapStartResource};
use std::{env, panic};

/// A pair of hooks around a snapshot, by its name; what that of H1 does, `CONFORMANCE_SNAP` says.
pub struct Hooks(pub &'static str);

impl Hooks {
    async fn run(&self, when: &'static str) -> Result<(), Error> {
        let variable = env::var("CONFORMANCE_SNAP").unwrap_or_default();
        let (mode, millis) = match variable.split_once(':').unwrap_or((&variable, "")) {
            chosen if self.0 == "H1" => chosen,
            _ => ("", ""),
        };
        if mode == format!("sleep-{when}") {
            pause(millis.parse()?).await;
        }
        println!("CONFORMANCE {when} {}", self.0);
        if mode == format!("throwraw-{when}") {
            panic::panic_any("text");
        }
        if mode == format!("throw-{when}") {
            return Err(format!("ConformanceError: {when} hook failed").into());
        }
        Ok(())
    }
}

impl SnapStartResource for Hooks {
    fn before_snapshot(&self) -> BoxFuture<'_, Result<(), Error>> {
        Box::pin(self.run("before"))
    }

    fn after_restore(&self) -> BoxFuture<'_, Result<(), Error>> {
        Box::pin(self.run("after"))
    }
}
