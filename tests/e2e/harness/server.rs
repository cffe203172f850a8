//! A static file server of a few lines: the built site under one or more folders, as a strict host would send it.

use std::io::{BufRead, BufReader, Write};
use std::net::{TcpListener, TcpStream};
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::thread;

/// The policy that the site promises to run under.
pub const POLICY: &str = "default-src 'self'; script-src 'self' 'wasm-unsafe-eval'";

/// How a host treats the site's files.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Host {
    /// Every file, readable from any origin, as static hosts for course pages send them.
    Open,
    /// Every file, without the header that lets other origins read them.
    SameOriginOnly,
    /// As `Open`, but the WebAssembly files were forgotten in the upload.
    WithoutWasm,
    /// As `Open`, but the trainer's module was.
    WithoutTrainer,
    /// As `Open`, but everything beyond the first page was.
    FirstPageOnly,
}

impl Host {
    fn lacks(self, name: &str) -> bool {
        match self {
            Self::Open | Self::SameOriginOnly => false,
            Self::WithoutWasm => name.ends_with(".wasm"),
            Self::FirstPageOnly => name.starts_with("app-") && name.ends_with(".wasm"),
            Self::WithoutTrainer => name.starts_with("trainer") && name.ends_with(".wasm"),
        }
    }
}

/// The header lines, each with its line end, and the content.
type Reply = (String, Vec<u8>);

/// A running server. It ends with the test process.
pub struct Server {
    port: u16,
}

impl Server {
    /// Serves `dist/` at `/` and at `/a/b/`, under the promised policy.
    pub fn site(host: Host) -> Self {
        let dist = dist();
        Self::start(move |path| {
            let path = path.strip_prefix("/a/b/").unwrap_or(path.trim_start_matches('/'));
            let name = if path.is_empty() { "index.html" } else { path };
            if host.lacks(name) || name.contains("..") {
                return None;
            }
            let body = std::fs::read(dist.join(name)).ok()?;
            let cors = if host == Host::SameOriginOnly { "" } else { "Access-Control-Allow-Origin: *\r\n" };
            let head = format!(
                "Content-Type: {}\r\nContent-Security-Policy: {POLICY}\r\n{cors}",
                content_type(name)
            );
            Some((head, body))
        })
    }

    /// Serves a course page that embeds an address of the site, from another origin and without any right but scripts.
    pub fn course(embedded: &str) -> Self {
        let html = format!(
            "<!doctype html><title>Course</title><link rel='icon' href='data:,'>
            <iframe sandbox='allow-scripts' width='900' height='600' src='{embedded}'></iframe>"
        );
        Self::start(move |path| {
            (path == "/").then(|| ("Content-Type: text/html; charset=utf-8\r\n".into(), html.clone().into()))
        })
    }

    /// The address of a path on this server.
    pub fn url(&self, path: &str) -> String {
        format!("http://localhost:{}{path}", self.port)
    }

    fn start(answer: impl Fn(&str) -> Option<Reply> + Send + Sync + 'static) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").expect("a free port");
        let port = listener.local_addr().expect("a bound listener has an address").port();
        let answer = Arc::new(answer);
        thread::spawn(move || {
            for stream in listener.incoming().flatten() {
                let answer = Arc::clone(&answer);
                thread::spawn(move || serve(&stream, &*answer));
            }
        });
        Self { port }
    }
}

/// Answers one request. A browser that goes away in the middle is no fault of the site.
fn serve(mut stream: &TcpStream, answer: &dyn Fn(&str) -> Option<Reply>) {
    let mut lines = BufReader::new(stream).lines();
    let Some(Ok(request)) = lines.next() else { return };
    while lines.next().is_some_and(|line| line.is_ok_and(|it| !it.is_empty())) {}
    let path = request.split(' ').nth(1).unwrap_or("/");
    let path = path.split('?').next().unwrap_or(path);
    let (status, (head, body)) = match answer(path) {
        Some(found) => ("200 OK", found),
        None => ("404 Not Found", ("Content-Type: text/plain\r\n".into(), b"not found".to_vec())),
    };
    let head = format!(
        "HTTP/1.1 {status}\r\n{head}Content-Length: {}\r\nCache-Control: no-store\r\nConnection: close\r\n\r\n",
        body.len()
    );
    let _ = stream.write_all(head.as_bytes()).and_then(|()| stream.write_all(&body));
}

/// The folder of the built site.
fn dist() -> PathBuf {
    let dist = Path::new(env!("CARGO_MANIFEST_DIR")).join("dist");
    assert!(dist.join("index.html").exists(), "dist/ is missing: run `make build` first");
    dist
}

fn content_type(name: &str) -> &'static str {
    match name.rsplit('.').next() {
        Some("html") => "text/html; charset=utf-8",
        Some("js") => "text/javascript",
        Some("css") => "text/css",
        Some("wasm") => "application/wasm",
        Some("svg") => "image/svg+xml",
        Some("png") => "image/png",
        _ => "application/octet-stream",
    }
}
