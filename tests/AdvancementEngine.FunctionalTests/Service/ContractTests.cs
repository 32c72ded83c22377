using System.Diagnostics;
using System.IO.Compression;
using System.Reflection;
using System.Runtime.InteropServices;
using AdvancementEngine.Wire.V1;
using Google.Api;
using Google.Protobuf.Reflection;

namespace AdvancementEngine.FunctionalTests.Service;

/// <summary>The contract only grows, stands alone, and documents every field.</summary>
public sealed class ContractTests
{
    private static readonly string s_protos = Path.Combine(Root(), "src", "protos");

    [Fact]
    public void Contract_EveryStoredLine_StandsStill()
    {
        var path = Path.Combine(s_protos, "advancement", "v1", "contract.txt");
        var now = Lines().Order(StringComparer.Ordinal).ToList();
        if (Environment.GetEnvironmentVariable("ADVANCEMENT_WRITE_DOCS") == "1")
            File.WriteAllText(path, string.Join('\n', now) + "\n");
        var stored = File.ReadAllLines(path);
        Assert.Empty(stored.Except(now));
        Assert.Empty(now.Except(stored));
    }

    [Fact]
    public void Contract_EveryImport_LiesBesideIt()
    {
        foreach (var file in Directory.GetFiles(s_protos, "*.proto", SearchOption.AllDirectories))
        {
            foreach (var line in File.ReadLines(file).Where(l => l.StartsWith("import \"", StringComparison.Ordinal)))
            {
                var import = line.Split('"')[1];
                if (!import.StartsWith("google/protobuf/", StringComparison.Ordinal))
                    Assert.True(File.Exists(Path.Combine(s_protos, import)), $"{Path.GetFileName(file)} imports {import}");
            }
        }
    }

    [Fact]
    public async Task Contract_ElsewhereAndAlone_CompilesWithEveryFileItReaches()
    {
        using var folder = new Cli.TemporaryFolder();
        var protos = Path.Combine(folder.Path, "protos");
        Unpack(protos);
        var tools = typeof(ContractTests)
            .Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
            .First(a => a.Key == "Grpc.Tools")
            .Value!;
        var set = Path.Combine(folder.Path, "contract.bin");
        var start = new ProcessStartInfo(Path.Combine(tools, "tools", Platform(), OperatingSystem.IsWindows() ? "protoc.exe" : "protoc"))
        {
            WorkingDirectory = protos,
            RedirectStandardError = true,
            ArgumentList =
            {
                $"--proto_path={protos}",
                $"--proto_path={Path.Combine(tools, "build", "native", "include")}",
                $"--descriptor_set_out={set}",
                "--include_imports",
                $"--csharp_out={folder.Path}",
                "advancement/v1/advancement.proto",
                "advancement/v1/facts.proto",
                "advancement/v1/recommendation.proto",
            },
        };
        using var protoc = Process.Start(start)!;
        var error = await protoc.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        await protoc.WaitForExitAsync(TestContext.Current.CancellationToken);
        Assert.True(protoc.ExitCode == 0, error);
        var compiled = FileDescriptorSet
            .Parser.ParseFrom(await File.ReadAllBytesAsync(set, TestContext.Current.CancellationToken))
            .File.ToDictionary(f => f.Name);
        foreach (var file in Files())
            Assert.Equal(file.ToProto().MessageType.Select(m => m.Name), compiled[file.Name].MessageType.Select(m => m.Name));
        Assert.True(File.Exists(Path.Combine(folder.Path, "Recommendation.cs")));
    }

    // What a client gets: the protos of the packed client where it was packed, else those it is packed from.
    private static void Unpack(string protos)
    {
        var packages = Path.Combine(Root(), "artifacts", "packages");
        var packed = Directory.Exists(packages) ? Directory.GetFiles(packages, "AdvancementEngine.Client.*.nupkg").FirstOrDefault() : null;
        if (packed is not null)
        {
            using var package = ZipFile.OpenRead(packed);
            foreach (var entry in package.Entries.Where(e => e.FullName.StartsWith("protos/", StringComparison.Ordinal)))
            {
                var to = Path.Combine(Path.GetDirectoryName(protos)!, entry.FullName);
                Directory.CreateDirectory(Path.GetDirectoryName(to)!);
                entry.ExtractToFile(to);
            }

            return;
        }

        foreach (var file in Directory.GetFiles(s_protos, "*.proto", SearchOption.AllDirectories))
        {
            var to = Path.Combine(protos, Path.GetRelativePath(s_protos, file));
            Directory.CreateDirectory(Path.GetDirectoryName(to)!);
            File.Copy(file, to);
        }
    }

    private static string Platform() =>
        OperatingSystem.IsWindows() ? "windows_x64"
        : OperatingSystem.IsMacOS() ? "macosx_universal"
        : RuntimeInformation.OSArchitecture == Architecture.Arm64 ? "linux_arm64"
        : "linux_x64";

    // Every file of the contract, from the one with the service on.
    private static List<FileDescriptor> Files()
    {
        var files = new List<FileDescriptor> { AdvancementReflection.Descriptor };
        for (var i = 0; i < files.Count; i++)
            files.AddRange(files[i].Dependencies.Where(f => f.Package == AdvancementReflection.Descriptor.Package && !files.Contains(f)));
        return files;
    }

    // Each method, route, field and enum value with what must not change about it.
    private static IEnumerable<string> Lines()
    {
        foreach (var file in Files())
        {
            foreach (var method in file.Services.SelectMany(s => s.Methods))
            {
                yield return $"rpc {method.Name} {(method.IsClientStreaming ? "stream " : "")}{method.InputType.Name} "
                    + $"{(method.IsServerStreaming ? "stream " : "")}{method.OutputType.Name}";
                if (method.GetOptions()?.GetExtension(AnnotationsExtensions.Http) is { } rule)
                    yield return string.Join(
                            ' ',
                            "route",
                            method.Name,
                            rule.PatternCase.ToString().ToLowerInvariant(),
                            rule.Get + rule.Post,
                            rule.Body
                        )
                        .TrimEnd();
            }

            foreach (var line in file.MessageTypes.SelectMany(Lines).Concat(file.EnumTypes.SelectMany(Lines)))
                yield return line;
        }
    }

    private static IEnumerable<string> Lines(MessageDescriptor message)
    {
        foreach (var field in message.Fields.InDeclarationOrder())
        {
            var label =
                field.IsRepeated ? " repeated"
                : field.HasPresence && field.FieldType != FieldType.Message ? " optional"
                : "";
            yield return $"field {Name(message)} {field.FieldNumber} {field.Name} {Type(field)}{label}";
            if (field.RealContainingOneof is { } one)
                yield return $"oneof {Name(message)} {one.Name} {field.Name}";
        }

        foreach (var line in message.NestedTypes.SelectMany(Lines).Concat(message.EnumTypes.SelectMany(Lines)))
            yield return line;
    }

    private static IEnumerable<string> Lines(EnumDescriptor values) =>
        values.Values.Select(v => $"value {Name(values)} {v.Number} {v.Name}");

    private static string Name(IDescriptor of) => of.FullName[(AdvancementReflection.Descriptor.Package.Length + 1)..];

    private static string Type(FieldDescriptor field) =>
        field.FieldType switch
        {
            FieldType.Message => Name(field.MessageType),
            FieldType.Enum => Name(field.EnumType),
            _ => field.FieldType.ToString().ToLowerInvariant(),
        };

    private static string Root()
    {
        var folder = AppContext.BaseDirectory;
        while (folder is not null && !File.Exists(Path.Combine(folder, "AdvancementEngine.sln")))
            folder = Path.GetDirectoryName(folder);
        return folder ?? throw new InvalidOperationException("the repository's root was not found above the tests");
    }
}
