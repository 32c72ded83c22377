using System.Globalization;
using System.Text.Json;
using AdvancementEngine.Intake;
using AdvancementEngine.Intake.Reading;

namespace AdvancementEngine.Plans;

/// <summary>Fields of a plan's JSON from an untrusted file: every one is present and of its type, or the file is no
/// plan.</summary>
internal readonly struct SavedPlan(JsonElement json, string path = "")
{
    /// <summary>A text.</summary>
    /// <exception cref="FormatException">As for every field: it is missing or of another type. The message is <c>found …; needed: …;
    /// remedy</c>.</exception>
    public string Text(string name) => Field(name, JsonValueKind.String).GetString()!;

    /// <summary>A finite number.</summary>
    public float Number(string name) =>
        Field(name, JsonValueKind.Number).TryGetSingle(out var number) && float.IsFinite(number)
            ? number
            : throw Wrong(name, "a number that is too large");

    /// <summary>A day, yyyy-MM-dd.</summary>
    public DateOnly Day(string name) =>
        DateOnly.TryParseExact(Text(name), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            ? day
            : throw Wrong(name, InputText.Quote(Text(name)));

    /// <summary>An object.</summary>
    public SavedPlan Object(string name) => new(Field(name, JsonValueKind.Object), At(name));

    /// <summary>An object or null.</summary>
    public SavedPlan? ObjectOrNull(string name) => Field(name, null).ValueKind == JsonValueKind.Null ? null : Object(name);

    /// <summary>A list of objects.</summary>
    public IEnumerable<SavedPlan> List(string name)
    {
        var at = At(name);
        return [.. Field(name, JsonValueKind.Array).EnumerateArray().Select((item, i) => new SavedPlan(item, $"{at}[{i}]"))];
    }

    /// <summary>A list of texts.</summary>
    public string[] Texts(string name)
    {
        var list = Field(name, JsonValueKind.Array);
        return list.EnumerateArray().All(t => t.ValueKind == JsonValueKind.String)
            ? [.. list.EnumerateArray().Select(t => t.GetString()!)]
            : throw Wrong(name, "a list with something other than texts");
    }

    private string At(string name) => path.Length == 0 ? name : $"{path}.{name}";

    private JsonElement Field(string name, JsonValueKind? kind)
    {
        if (json.ValueKind != JsonValueKind.Object)
            throw Wrong(path.Length == 0 ? null : path, $"a JSON {json.ValueKind}");
        if (!json.TryGetProperty(name, out var value))
            throw Wrong(At(name), "no such field");
        return kind is null || value.ValueKind == kind ? value : throw Wrong(At(name), $"a JSON {value.ValueKind}");
    }

    private static FormatException Wrong(string? field, string found) =>
        new(
            $"found a file that is no plan ({(field is null ? string.Empty : $"field '{field}': ")}{found}); needed: one that advance plan "
                + "--format json wrote; give that file"
        );
}
