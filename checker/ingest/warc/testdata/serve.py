import gzip, http.server
PAGE = """<!DOCTYPE html><html><head><title>Dyke breaks</title></head><body><article><h1>Dyke breaks</h1>
<p>At least 16 people died when the dyke in Drevnova broke on Sunday, the police said on Monday.</p>
<p>Some 400 people wait for news of caf\u00e9 guests in two towns.</p></article></body></html>"""
class H(http.server.BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    def log_message(self, *a): pass
    def do_GET(self):
        if self.path == "/page":
            body = gzip.compress(PAGE.encode(), mtime=0)
            self.send_response(200); self.send_header("Content-Type", "text/html; charset=utf-8")
            self.send_header("Content-Encoding", "gzip"); self.send_header("Transfer-Encoding", "chunked"); self.end_headers()
            for i in range(0, len(body), 100):
                c = body[i:i+100]; self.wfile.write(b"%x\r\n%s\r\n" % (len(c), c))
            self.wfile.write(b"0\r\n\r\n")
        elif self.path == "/note.txt":
            body = "Title: Caf\u00e9\n\nAt least 17 people died in Sollin.\n".encode("latin-1")
            self.send_response(200); self.send_header("Content-Type", "text/plain; charset=ISO-8859-1")
            self.send_header("Content-Length", str(len(body))); self.end_headers(); self.wfile.write(body)
        else:
            self.send_response(404); self.send_header("Content-Type","text/html"); self.send_header("Content-Length", "4"); self.end_headers(); self.wfile.write(b"<p>9")
http.server.ThreadingHTTPServer(("127.0.0.1", 8123), H).serve_forever()
