namespace AdvancementEngine.Service.Hosting;

/// <summary>A page to try the calls from a browser: it reads the OpenAPI document and sends the entered request. It loads no scripts or
/// styles from other sites.</summary>
internal static class TryPage
{
    /// <summary>Where the page is served.</summary>
    public const string Path = "/try";

    /// <summary>The page.</summary>
    public const string Html = """
        <!doctype html><html lang="en"><head><meta charset="utf-8"><title>Try AdvancementEngine</title>
        <style>body{font:16px/1.5 system-ui,sans-serif;max-width:60rem;margin:2rem auto;padding:0 1rem}
        textarea{width:100%;height:14rem;font:14px monospace}
        label{display:block;margin:.8rem 0 .2rem}pre{background:#f4f4f4;padding:1rem;overflow:auto;max-height:40rem}</style></head><body>
        <h1>Try a call</h1>
        <p>The calls are those of <a href="openapi.json">the OpenAPI document</a>. Do not send real people's data from this page.</p>
        <label for="call">Call</label><select id="call"></select>
        <label for="key">API key, if the service requires one</label>
        <input id="key" type="password" autocomplete="off" size="50">
        <label for="body">Request</label><textarea id="body" spellcheck="false"></textarea>
        <p><button id="send">Send</button></p><h2>Reply</h2><pre id="reply" aria-live="polite"></pre>
        <script src="try.js"></script></body></html>
        """;

    /// <summary>Its script.</summary>
    public const string Script = """
        const call = document.getElementById('call'), body = document.getElementById('body'), reply = document.getElementById('reply');
        const example = {asOf: '2026-10-01', view: 'SUMMARY', participant: {id: 'MADE-UP-1',
          work: [{occupation: 'help desk technician', start: '2024-09-16'}],
          evidence: [{element: 'Linux', kind: 'USED'}, {element: 'Active Directory', kind: 'USED'},
            {element: 'CompTIA A+', kind: 'ASSESSED'}]}};
        fetch('openapi.json').then(r => r.json()).then(doc => {
          for (const [path, verbs] of Object.entries(doc.paths)) for (const [verb, operation] of Object.entries(verbs))
            call.add(new Option(operation.operationId + ' (' + verb.toUpperCase() + ' ' + path + ')', verb + ' ' + path));
          call.value = 'post /v1/rank'; body.value = JSON.stringify(example, null, 2);
        });
        document.getElementById('send').onclick = async () => {
          const [verb, path] = call.value.split(' '), key = document.getElementById('key').value;
          const options = {method: verb.toUpperCase(), headers: {'content-type': 'application/json'}};
          if (key) options.headers['x-api-key'] = key;
          if (verb === 'post') options.body = body.value;
          reply.textContent = '…';
          try { const r = await fetch(path.slice(1), options), text = await r.text();
            try { reply.textContent = r.status + '\n' + JSON.stringify(JSON.parse(text), null, 2); }
            catch { reply.textContent = r.status + '\n' + text; } }
          catch (e) { reply.textContent = String(e); }
        };
        """;
}
