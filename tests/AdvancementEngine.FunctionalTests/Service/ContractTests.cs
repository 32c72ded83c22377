using System.Text;
using AdvancementEngine.Wire.V1;
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
        if (Environment.GetEnvironmentVariable("ADVANCEMENT_WRITE_DOCS") == "1") File.WriteAllText(path, string.Join('\n', now) + "\n");
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
                if (!import.StartsWith("google/protobuf/", StringComparison.Ordinal)) Assert.True(File.Exists(Path.Combine(s_protos, import)), $"{Path.GetFileName(file)} imports {import}");
            }
        }
    }

    // Each method, field and enum value with what must not change about it.
    private static IEnumerable<string> Lines()
    {
        foreach (var file in new[] { AdvancementReflection.Descriptor, FactsReflection.Descriptor })
        {
            foreach (var method in file.Services.SelectMany(s => s.Methods))
                yield return $"rpc {method.Name} {(method.IsClientStreaming ? "stream " : "")}{method.InputType.Name} {(method.IsServerStreaming ? "stream " : "")}{method.OutputType.Name}";
            foreach (var message in file.MessageTypes)
            {
                foreach (var field in message.Fields.InDeclarationOrder())
                    yield return $"field {message.Name} {field.FieldNumber} {field.Name} {Type(field)}{(field.IsRepeated ? " repeated" : field.HasPresence && field.FieldType != FieldType.Message ? " optional" : "")}";
            }

            foreach (var value in file.EnumTypes.SelectMany(e => e.Values)) yield return $"value {value.EnumDescriptor.Name} {value.Number} {value.Name}";
        }
    }

    private static string Type(FieldDescriptor field) => field.FieldType switch
    {
        FieldType.Message => field.MessageType.Name,
        FieldType.Enum => field.EnumType.Name,
        _ => field.FieldType.ToString().ToLowerInvariant(),
    };

    private static string Root()
    {
        var folder = AppContext.BaseDirectory;
        while (folder is not null && !File.Exists(Path.Combine(folder, "AdvancementEngine.sln"))) folder = Path.GetDirectoryName(folder);
        return folder ?? throw new InvalidOperationException("the repository's root was not found above the tests");
    }
}
