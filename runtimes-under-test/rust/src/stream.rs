use crate::{count_call, error_named, pause};
use base64::{Engine, prelude::BASE64_STANDARD};
use bytes::Bytes;
use futures_core::Stream;
use http::{HeaderMap, StatusCode, header::CONTENT_TYPE};
use lambda_runtime::{Error, LambdaEvent, MetadataPrelude, StreamResponse};
use serde::Deserialize;
use std::collections::HashMap;
use std::pin::Pin;
use std::process;

#[derive(Deserialize)]
#[serde(rename_all = "camelCase", default)]
#[derive(Default)]
pub struct StreamEvent {
    chunks: Vec<Chunk>,
    repeat: Repeat,
    delay_ms: u64,
    content_type: Option<String>,
    prelude: Option<Prelude>,
    fail_after: Option<usize>,
    error: Failure,
    exit_after: Option<usize>,
    leave_open: bool,
}

#[derive(Deserialize)]
#[serde(rename_all = "lowercase")]
enum Chunk {
    Text(String),
    Base64(String),
}

#[derive(Default, Deserialize)]
struct Repeat {
    count: usize,
    size: usize,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Prelude {
    status_code: u16,
    #[serde(default)]
    headers: HashMap<String, String>,
    #[serde(default)]
    cookies: Vec<String>,
}

#[derive(Default, Deserialize)]
#[serde(default)]
struct Failure {
    r#type: Option<String>,
    message: Option<String>,
}

type Chunks = Pin<Box<dyn Stream<Item = Result<Bytes, Error>> + Send>>;

pub async fn handle(event: LambdaEvent<StreamEvent>) -> Result<StreamResponse<Chunks>, Error> {
    count_call();
    let event = event.payload;
    // What fails before the first chunk fails before there is a stream.
    event.stop_after(0).await?;
    Ok(StreamResponse { metadata_prelude: event.metadata()?, stream: Box::pin(event.write()) })
}

impl StreamEvent {
    /// The client sends a prelude with every stream, and the content type only in it.
    fn metadata(&self) -> Result<MetadataPrelude, Error> {
        let mut metadata = MetadataPrelude::default();
        if let Some(given) = &self.prelude {
            metadata.status_code = StatusCode::from_u16(given.status_code)?;
            metadata.headers = HeaderMap::try_from(&given.headers)?;
            metadata.cookies.clone_from(&given.cookies);
        }
        if let Some(given) = &self.content_type {
            metadata.headers.insert(CONTENT_TYPE, given.parse()?);
        }
        Ok(metadata)
    }

    fn write(self) -> impl Stream<Item = Result<Bytes, Error>> {
        async_stream::try_stream! {
            for index in 0..self.chunks.len().max(self.repeat.count) {
                self.stop_after(index).await?;
                if index > 0 {
                    pause(self.delay_ms).await;
                }
                yield self.chunk(index)?;
            }
            self.stop_after(self.chunks.len().max(self.repeat.count)).await?;
            if self.leave_open {
                std::future::pending::<()>().await;
            }
        }
    }

    async fn stop_after(&self, sent: usize) -> Result<(), Error> {
        if self.exit_after == Some(sent) {
            // The client tells nobody when a chunk has left.
            pause(100).await;
            process::exit(7);
        }
        if self.fail_after != Some(sent) {
            return Ok(());
        }
        let failure = error_named(self.error.r#type.as_deref(), self.error.message.as_deref());
        Err(format!("{}: {}", failure.error_type, failure.error_message).into())
    }

    fn chunk(&self, index: usize) -> Result<Bytes, Error> {
        Ok(match self.chunks.get(index) {
            Some(Chunk::Text(text)) => Bytes::copy_from_slice(text.as_bytes()),
            Some(Chunk::Base64(text)) => BASE64_STANDARD.decode(text)?.into(),
            None => vec![index as u8; self.repeat.size].into(),
        })
    }
}
