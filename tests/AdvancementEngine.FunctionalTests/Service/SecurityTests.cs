using System.Net;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using System.Text;
using System.Text.Json;
using AdvancementEngine.FunctionalTests.Cli;
using AdvancementEngine.Wire.V1;
using Grpc.Core;
using Grpc.Net.Client;

namespace AdvancementEngine.FunctionalTests.Service;

/// <summary>Sign-in, scopes, tenants, TLS and the host header, through a real process.</summary>
public sealed class SecurityTests(ServiceFixture shared) : IDisposable
{
    private const string ScoreKey = "score-key-0123456789abcdef0123456789";
    private const string TenantKey = "tenant-key-0123456789abcdef012345678";
    private const string OtherKey = "other-key-0123456789abcdef0123456789";
    private const string AdminKey = "admin-key-0123456789abcdef0123456789";
    private readonly TemporaryFolder _folder = new();

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Keys_ScopesAndTenants_AreHeldAtEveryCrossing()
    {
        using var where = new StoreKinds("sqlite");
        await using var service = await ServiceProcess.Start([.. where.Settings, "--Service:KeyFile", KeyFile()]);
        using var channel = GrpcChannel.ForAddress(service.Address);
        var client = new Advancement.AdvancementClient(channel);
        var request = new RankRequest
        {
            AsOf = "2026-10-01",
            Participant = new()
            {
                Id = "M-1",
                Program = "PRG-1",
                Evidence =
                {
                    new Evidence { Element = "Linux", Kind = EvidenceKind.Used },
                },
            },
        };

        Assert.Equal(StatusCode.Unauthenticated, await Status(() => client.RankAsync(request)));
        Assert.Equal(
            StatusCode.Unauthenticated,
            await Status(() => client.RankAsync(request, Key("wrong-key-0123456789abcdef0123456789")))
        );
        Assert.Equal(
            StatusCode.Unauthenticated,
            await Status(() => client.RankAsync(request, new Metadata { { "authorization", "Bearer nonsense" } }))
        );
        Assert.Equal(StatusCode.OK, await Status(() => client.RankAsync(request, Key(ScoreKey))));
        Assert.Equal(StatusCode.OK, await Status(() => client.GetActiveBundleAsync(new(), Key(ScoreKey))));
        Assert.Equal(StatusCode.PermissionDenied, await Status(() => client.RecordOutcomeAsync(new(), Key(ScoreKey))));
        Assert.Equal(StatusCode.PermissionDenied, await Status(() => client.ListModelsAsync(new(), Key(ScoreKey))));
        Assert.Equal(StatusCode.PermissionDenied, await Status(() => client.AssessProgramAsync(new(), Key(ScoreKey))));

        // A tenant: its own program, no other, and nothing that is everybody's.
        Assert.Equal(StatusCode.OK, await Status(() => client.RankAsync(request, Key(TenantKey))));
        var outcome = new RecordOutcomeRequest
        {
            Key = "k-1",
            Participant = "M-1",
            Program = "PRG-1",
            Kind = OutcomeKind.Entered,
            Opportunity = "15-1244.00",
            Date = "2026-10-02",
        };
        Assert.Equal(StatusCode.OK, await Status(() => client.RecordOutcomeAsync(outcome, Key(TenantKey))));
        var crossing = request.Clone();
        crossing.Participant.Program = "PRG-2";
        var without = request.Clone();
        without.Participant.Program = string.Empty;
        var hidden = request.Clone();
        hidden.Program = new() { Id = "PRG-2", Name = "x" };
        foreach (var tried in new[] { crossing, without, hidden })
            Assert.Equal(StatusCode.PermissionDenied, await Status(() => client.RankAsync(tried, Key(TenantKey))));
        foreach (var program in new[] { "PRG-2", "" })
        {
            Assert.Equal(
                StatusCode.PermissionDenied,
                await Status(() => client.RecordOutcomeAsync(new(outcome) { Key = "k-2", Program = program }, Key(TenantKey)))
            );
            Assert.Equal(
                StatusCode.PermissionDenied,
                await Status(() =>
                    client.PutProgramAsync(
                        new()
                        {
                            Key = "p",
                            Program = new() { Id = program, Name = "x" },
                        },
                        Key(TenantKey)
                    )
                )
            );
            Assert.Equal(
                StatusCode.PermissionDenied,
                await Status(() =>
                    client.AssessProgramAsync(
                        new()
                        {
                            Program = new() { Id = program, Name = "x" },
                        },
                        Key(TenantKey)
                    )
                )
            );
        }

        Assert.Equal(StatusCode.PermissionDenied, await Status(() => client.ActivateBundleAsync(new(), Key(TenantKey))));
        Assert.Equal(StatusCode.PermissionDenied, await Status(() => client.ListModelsAsync(new(), Key(TenantKey))));
        Assert.Equal(StatusCode.PermissionDenied, await Status(() => client.GetBatchAsync(new() { Id = "x" }, Key(TenantKey))));
        Assert.Empty((await client.ExportPersonAsync(new() { Participant = "M-1" }, Key(OtherKey), cancellationToken: Cancel)).Rows);
        Assert.Equal(0, (await client.DeletePersonAsync(new() { Participant = "M-1" }, Key(OtherKey), cancellationToken: Cancel)).Rows);
        Assert.NotEmpty((await client.ExportPersonAsync(new() { Participant = "M-1" }, Key(TenantKey), cancellationToken: Cancel)).Rows);
        Assert.NotEmpty((await client.ExportPersonAsync(new() { Participant = "M-1" }, Key(AdminKey), cancellationToken: Cancel)).Rows);

        using var http = new HttpClient();
        using var json = await http.GetAsync(service.JsonAddress + "/v1/occupations", Cancel);
        Assert.Equal(HttpStatusCode.Unauthorized, json.StatusCode);
        Assert.DoesNotContain("-key-", service.Log, StringComparison.Ordinal);
        Assert.DoesNotContain("M-1", service.Log, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Tokens_SignatureIssuerAudienceTimeScopeAndProgram_AreChecked()
    {
        using var rsa = RSA.Create(2048);
        using var other = RSA.Create(2048);
        var pem = _folder.File("issuer.pem", rsa.ExportSubjectPublicKeyInfoPem());
        await using var service = await ServiceProcess.Start(
            "--Service:JwtKeyFile",
            pem,
            "--Service:JwtIssuer",
            "https://issuer.example",
            "--Service:JwtAudience",
            "advancement"
        );
        using var channel = GrpcChannel.ForAddress(service.Address);
        var client = new Advancement.AdvancementClient(channel);
        Task<StatusCode> Call(RSA key, string issuer, string audience, int minutes, string scope, string more = "") =>
            Status(() =>
                client.ListOccupationsAsync(
                    new(),
                    new Metadata { { "authorization", "Bearer " + Token(key, issuer, audience, minutes, scope, more) } }
                )
            );
        Assert.Equal(StatusCode.OK, await Call(rsa, "https://issuer.example", "advancement", 5, "score"));
        Assert.Equal(StatusCode.PermissionDenied, await Call(rsa, "https://issuer.example", "advancement", 5, "record"));
        Assert.Equal(StatusCode.Unauthenticated, await Call(other, "https://issuer.example", "advancement", 5, "score"));
        Assert.Equal(StatusCode.Unauthenticated, await Call(rsa, "https://other.example", "advancement", 5, "score"));
        Assert.Equal(StatusCode.Unauthenticated, await Call(rsa, "https://issuer.example", "other", 5, "score"));
        Assert.Equal(StatusCode.Unauthenticated, await Call(rsa, "https://issuer.example", "advancement", -30, "score"));

        // A list of names is no name.
        Assert.Equal(StatusCode.PermissionDenied, await Call(rsa, "https://issuer.example", "advancement", 5, "record,score"));
        Assert.Equal(StatusCode.OK, await Call(rsa, "https://issuer.example", "advancement", 5, "score", ""","program":"PRG-1" """));
        foreach (
            var limit in new[]
            {
                ""","program":"" """,
                ""","program":" " """,
                ""","program":" PRG-1" """,
                ""","program":null""",
                ""","program":[]""",
                ""","program":["PRG-1","PRG-2"]""",
                ""","program":"PRG-1","Program":"PRG-2" """,
                ""","program":"PRG-1","program":"PRG-2" """,
                ""","program":{"id":"PRG-1"}""",
                ""","program":7""",
            }
        )
            Assert.Equal(StatusCode.Unauthenticated, await Call(rsa, "https://issuer.example", "advancement", 5, "score", limit));
    }

    [Theory]
    [InlineData("the program ''", """{"name":"a","sha256":"HASH","scopes":["score"],"program":""}""")]
    [InlineData("the program ' PRG-1'", """{"name":"a","sha256":"HASH","scopes":["score"],"program":" PRG-1"}""")]
    [InlineData("the scope 'score,admin'", """{"name":"a","sha256":"HASH","scopes":["score,admin"]}""")]
    [InlineData("the scope '15'", """{"name":"a","sha256":"HASH","scopes":["15"]}""")]
    [InlineData("the scope ''", """{"name":"a","sha256":"HASH","scopes":[""]}""")]
    [InlineData("no scopes", """{"name":"a","sha256":"HASH","scopes":null}""")]
    [InlineData("no scopes", """{"name":"a","sha256":"HASH","scopes":[null]}""")]
    [InlineData("no name", """{"name":null,"sha256":"HASH","scopes":["score"]}""")]
    [InlineData("nothing in entry 1", "null")]
    [InlineData("cannot be used", """{"name":"a","sha256":"HASH","scopes":["score"],"program":"PRG-1","program":null}""")]
    public async Task KeyFile_EntryThatSaysNotClearlyWhatIsAllowed_KeepsTheServiceFromStarting(string told, string entry)
    {
        var file = _folder.File("keys.json", "[" + entry.Replace("HASH", Hash(ScoreKey), StringComparison.Ordinal) + "]");
        string[] settings = ["--urls", "http://127.0.0.1:0", "--Service:Store", "none"];
        var (exitCode, log) = await ServiceProcess.Run([.. settings, "--Service:KeyFile", file]);
        Assert.Equal(2, exitCode);
        Assert.Contains(told, log, StringComparison.Ordinal);
        Assert.DoesNotContain("Unhandled", log, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Tls_OnePort_ServesGrpcAndJson_AndClientCertificatesAreNeededWhereAsked()
    {
        using var authority = Certificate("CN=a test's authority", null);
        using var server = Certificate("CN=localhost", authority);
        using var caller = Certificate("CN=caller", authority);
        using var stranger = Certificate("CN=stranger", null);
        string[] settings =
        [
            "--urls",
            "https://127.0.0.1:0",
            "--Service:CertificateFile",
            _folder.File("server.pem", server.ExportCertificatePem()),
            "--Service:CertificateKeyFile",
            _folder.File("server.key", server.GetECDsaPrivateKey()!.ExportPkcs8PrivateKeyPem()),
            "--Service:ClientCaFile",
            _folder.File("ca.pem", authority.ExportCertificatePem()),
        ];
        await using var service = await ServiceProcess.Start(settings);
        using (var known = Handler(caller))
        using (var channel = GrpcChannel.ForAddress(service.Address, new GrpcChannelOptions { HttpHandler = known }))
        using (var http = new HttpClient(known, false))
        {
            Assert.NotEmpty(
                (await new Advancement.AdvancementClient(channel).GetActiveBundleAsync(new(), cancellationToken: Cancel)).Bundle.Id
            );
            Assert.Contains("Healthy", await http.GetStringAsync(service.Address + "/health", Cancel), StringComparison.Ordinal);
        }

        foreach (var wrong in new[] { null, stranger })
        {
            using var handler = Handler(wrong);
            using var http = new HttpClient(handler, false);
            await Assert.ThrowsAnyAsync<HttpRequestException>(() => http.GetStringAsync(service.Address + "/health", Cancel));
        }
    }

    [Theory]
    [InlineData(null, false, StatusCode.OK, StatusCode.PermissionDenied)]
    [InlineData("score;admin", false, StatusCode.OK, StatusCode.OK)]
    [InlineData("record", false, StatusCode.PermissionDenied, StatusCode.PermissionDenied)]
    [InlineData(null, true, StatusCode.OK, StatusCode.PermissionDenied)]
    public async Task ClientCertificate_SignsIn_WithTheScopesOfTheOptionOrOfItsEntry(
        string? scopes,
        bool isListed,
        StatusCode ranks,
        StatusCode lists
    )
    {
        using var authority = Certificate("CN=a test's authority", null);
        using var server = Certificate("CN=localhost", authority);
        using var caller = Certificate("CN=caller", authority);
        using var unlisted = Certificate("CN=unlisted", authority);
        List<string> settings =
        [
            "--urls",
            "https://127.0.0.1:0",
            "--Service:ModelRoot",
            _folder.Path,
            "--Service:CertificateFile",
            _folder.File("server.pem", server.ExportCertificatePem()),
            "--Service:CertificateKeyFile",
            _folder.File("server.key", server.GetECDsaPrivateKey()!.ExportPkcs8PrivateKeyPem()),
            "--Service:ClientCaFile",
            _folder.File("ca.pem", authority.ExportCertificatePem()),
        ];
        if (scopes is not null)
            settings.AddRange(["--Service:CertificateScopes", scopes]);
        var entry = new
        {
            name = "listed",
            certificate = caller.GetCertHashString(HashAlgorithmName.SHA256),
            scopes = new[] { "score", "record" },
            program = "PRG-1",
        };
        if (isListed)
            settings.AddRange(["--Service:KeyFile", _folder.File("keys.json", JsonSerializer.Serialize(new object[] { entry }))]);
        await using var service = await ServiceProcess.Start([.. settings]);
        async Task<StatusCode> Call<T>(X509Certificate2 certificate, Func<Advancement.AdvancementClient, AsyncUnaryCall<T>> call)
        {
            using var handler = Handler(certificate);
            using var channel = GrpcChannel.ForAddress(service.Address, new GrpcChannelOptions { HttpHandler = handler });
            return await Status(() => call(new Advancement.AdvancementClient(channel)));
        }

        var request = new RankRequest
        {
            AsOf = "2026-10-01",
            Participant = new()
            {
                Id = "M-1",
                Program = "PRG-1",
                Evidence =
                {
                    new Evidence { Element = "Linux", Kind = EvidenceKind.Used },
                },
            },
        };
        Assert.Equal(ranks, await Call(caller, c => c.RankAsync(request)));
        Assert.Equal(lists, await Call(caller, c => c.ListModelsAsync(new())));
        if (!isListed)
            return;
        request.Participant.Program = "PRG-2";
        Assert.Equal(StatusCode.PermissionDenied, await Call(caller, c => c.RankAsync(request)));
        Assert.Equal(StatusCode.Unauthenticated, await Call(unlisted, c => c.RankAsync(request)));
    }

    [Fact]
    public async Task Host_OfAnotherName_IsRefused()
    {
        using var http = new HttpClient();
        using var request = new HttpRequestMessage(HttpMethod.Get, shared.Process.JsonAddress + "/health");
        request.Headers.Host = "evil.example";
        using var reply = await http.SendAsync(request, Cancel);
        Assert.Equal(HttpStatusCode.BadRequest, reply.StatusCode);
    }

    [Fact]
    public async Task Rate_MoreThanAllowed_IsTurnedAway()
    {
        await using var service = await ServiceProcess.Start("--Service:MaxCallsPerSecond", "5");
        using var channel = GrpcChannel.ForAddress(service.Address);
        var client = new Advancement.AdvancementClient(channel);
        var statuses = new List<StatusCode>();
        for (var i = 0; i < 40; i++)
            statuses.Add(await Status(() => client.GetActiveBundleAsync(new())));
        Assert.Contains(StatusCode.OK, statuses);
        Assert.Contains(StatusCode.ResourceExhausted, statuses);
    }

    private static Metadata Key(string key) => new() { { "x-api-key", key } };

    private static async Task<StatusCode> Status<T>(Func<AsyncUnaryCall<T>> call)
    {
        try
        {
            await call();
            return StatusCode.OK;
        }
        catch (RpcException e)
        {
            return e.StatusCode;
        }
    }

    private static string Hash(string key) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(key)));

    private string KeyFile()
    {
        return _folder.File(
            "keys.json",
            JsonSerializer.Serialize(
                new object[]
                {
                    new
                    {
                        name = "scorer",
                        sha256 = Hash(ScoreKey),
                        scopes = new[] { "score" },
                    },
                    new
                    {
                        name = "tenant",
                        sha256 = Hash(TenantKey),
                        scopes = new[] { "score", "record", "assess", "admin" },
                        program = "PRG-1",
                    },
                    new
                    {
                        name = "other-tenant",
                        sha256 = Hash(OtherKey),
                        scopes = new[] { "score", "record", "assess", "admin" },
                        program = "PRG-2",
                    },
                    new
                    {
                        name = "admin",
                        sha256 = Hash(AdminKey),
                        scopes = new[] { "admin" },
                    },
                }
            )
        );
    }

    private static string Token(RSA key, string issuer, string audience, int minutes, string scope, string more)
    {
        static string Part(byte[] bytes) => Convert.ToBase64String(bytes).TrimEnd('=').Replace('+', '-').Replace('/', '_');
        var now = DateTimeOffset.UtcNow;
        var head = Part(JsonSerializer.SerializeToUtf8Bytes(new { alg = "RS256", typ = "JWT" }));
        var claims = JsonSerializer.Serialize(
            new
            {
                iss = issuer,
                aud = audience,
                sub = "a-client",
                scope,
                nbf = now.AddHours(-1).ToUnixTimeSeconds(),
                exp = now.AddMinutes(minutes).ToUnixTimeSeconds(),
            }
        );
        var body = Part(Encoding.UTF8.GetBytes($"{claims[..^1]}{more}}}"));
        var signed = Encoding.ASCII.GetBytes($"{head}.{body}");
        return $"{head}.{body}.{Part(key.SignData(signed, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1))}";
    }

    private static X509Certificate2 Certificate(string name, X509Certificate2? issuer)
    {
        var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        var request = new CertificateRequest(name, key, HashAlgorithmName.SHA256);
        request.CertificateExtensions.Add(new X509BasicConstraintsExtension(issuer is null, false, 0, true));
        var (from, to) = (DateTimeOffset.UtcNow.AddDays(-1), DateTimeOffset.UtcNow.AddDays(1));
        if (issuer is null)
            return request.CreateSelfSigned(from, to);
        using var signed = request.Create(issuer, issuer.NotBefore, issuer.NotAfter, RandomNumberGenerator.GetBytes(8));
        using var whole = signed.CopyWithPrivateKey(key);
        return X509CertificateLoader.LoadPkcs12(whole.Export(X509ContentType.Pkcs12), null, X509KeyStorageFlags.Exportable);
    }

    private static HttpClientHandler Handler(X509Certificate2? certificate)
    {
        var handler = new HttpClientHandler { ServerCertificateCustomValidationCallback = (_, _, _, _) => true };
        if (certificate is not null)
            handler.ClientCertificates.Add(certificate);
        return handler;
    }
}
