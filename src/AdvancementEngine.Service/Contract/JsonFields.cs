using System.Globalization;
using System.Text.Json;
using AdvancementEngine.Catalog.Matching;
using AdvancementEngine.Intake;
using AdvancementEngine.Intake.Reading;
using AdvancementEngine.Participants;
using Google.Protobuf.Reflection;

namespace AdvancementEngine.Service.Contract;

/// <summary>Finds fields in a JSON request that the contract does not have, because otherwise a mistyped field would be lost
/// silently.</summary>
internal static class JsonFields
{
    /// <summary>Rejects a body with unknown or duplicate fields.</summary>
    public static void Check(MessageDescriptor input, JsonElement body)
    {
        var problems = new List<FieldProblem>();
        Check(input, body, string.Empty, problems);
        RequestReader.Refuse(problems);
    }

    /// <summary>Rejects a query with unknown parameters.</summary>
    public static void CheckQuery(MessageDescriptor input, IEnumerable<string> names) =>
        RequestReader.Refuse([.. names.Where(n => Find(input, n) is null).Select(n => Unknown(input, n, n))]);

    /// <summary>Rejects all query parameters of a call whose fields are in its body, because nothing reads them.</summary>
    /// <exception cref="Grpc.Core.RpcException">INVALID_ARGUMENT with a violation for each.</exception>
    public static void RefuseQuery(IEnumerable<string> names) =>
        RequestReader.Refuse([
            .. names
                .Take(WireChecks.MostProblems)
                .Select(n => new FieldProblem(
                    InputText.OneLine(n),
                    $"the query parameter {InputText.Quote(n)}",
                    "no query parameter, because the fields of this call are in its body",
                    "move it into the body, or remove it"
                )),
        ]);

    private static void Check(MessageDescriptor message, JsonElement json, string path, List<FieldProblem> problems)
    {
        // If an object is required, the parser reports other types.
        if (json.ValueKind != JsonValueKind.Object)
            return;
        var seen = new HashSet<int>();
        foreach (var property in json.EnumerateObject())
        {
            if (problems.Count >= WireChecks.MostProblems)
                return;
            var name = path.Length == 0 ? property.Name : $"{path}.{property.Name}";
            if (Find(message, property.Name) is not { } field)
                problems.Add(Unknown(message, property.Name, name));
            else if (!seen.Add(field.FieldNumber))
                problems.Add(new(name, "a duplicate field", "each field once", "remove one"));
            else if (field.FieldType == FieldType.Message)
                Inner(field, property.Value, path.Length == 0 ? field.Name : $"{path}.{field.Name}", problems);
        }
    }

    private static void Inner(FieldDescriptor field, JsonElement value, string path, List<FieldProblem> problems)
    {
        if (!field.IsRepeated)
        {
            Check(field.MessageType, value, path, problems);
            return;
        }

        if (value.ValueKind != JsonValueKind.Array)
            return;
        var index = 0;
        foreach (var item in value.EnumerateArray())
            Check(field.MessageType, item, string.Create(CultureInfo.InvariantCulture, $"{path}[{index++}]"), problems);
    }

    private static FieldDescriptor? Find(MessageDescriptor message, string name)
    {
        foreach (var field in message.Fields.InDeclarationOrder())
        {
            if (field.JsonName == name || field.Name == name)
                return field;
        }

        return null;
    }

    private static FieldProblem Unknown(MessageDescriptor message, string name, string path)
    {
        if (ProtectedAttributes.Contains(name))
            return new(
                InputText.OneLine(path),
                $"the protected attribute {InputText.Quote(name)}",
                "no protected attributes in data used for scores",
                "leave it out"
            );
        var names = message.Fields.InDeclarationOrder().Select(f => f.JsonName).ToList();
        return new(
            InputText.OneLine(path),
            $"the field {InputText.Quote(name)}",
            names.Count == 0 ? "no field" : $"one of {string.Join(", ", names)}",
            NearestName.Of(name, names) is { } nearest ? $"did you mean '{nearest}'?" : "remove it"
        );
    }
}
