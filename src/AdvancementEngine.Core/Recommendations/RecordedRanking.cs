using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using AdvancementEngine.Policies;

namespace AdvancementEngine.Recommendations;

/// <summary>The header of a recommendation in canonical JSON: enough to rank again and compare.</summary>
/// <param name="Participant">Participant id.</param>
/// <param name="AsOf">As-of date.</param>
/// <param name="BundleId">Bundle id.</param>
/// <param name="Options">The request's options.</param>
/// <param name="Digest">Digest as recorded.</param>
public sealed record RecordedRanking(string Participant, DateOnly AsOf, string BundleId, RankOptions Options, string Digest)
{
    /// <summary>Reads the header fields of a canonical JSON recommendation.</summary>
    /// <exception cref="FormatException">The JSON is not a recommendation; the message names the field.</exception>
    public static RecordedRanking Read(JsonElement json)
    {
        var options = Field(json, "options", JsonValueKind.Object);
        return new RecordedRanking(
            Text(json, "participant"),
            DateOnly.TryParseExact(Text(json, "asOf"), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
                ? day
                : throw new FormatException("'asOf' is no date; needed: yyyy-MM-dd"),
            Text(Field(json, "bundle", JsonValueKind.Object), "id"),
            new RankOptions
            {
                Kind = EnumNames.Parse<OpportunityKind>(Text(options, "kind")),
                Top =
                    Field(options, "top", JsonValueKind.Number).TryGetInt32(out var top) && top is >= 1 and <= RankOptions.LongestList
                        ? top
                        : throw new FormatException($"'top' is out of bounds; needed: 1 to {RankOptions.LongestList}"),
                UseInterests = options.TryGetProperty("useInterests", out var interests) && interests.ValueKind == JsonValueKind.True,
                Overrides = [.. Field(options, "overrides", JsonValueKind.Array).EnumerateArray().Select(Override)],
            },
            Text(json, "digest")
        );
    }

    private static Override Override(JsonElement item) =>
        new(
            Text(item, "policy"),
            Text(item, "opportunity"),
            EnumNames.Parse<Verdict>(Text(item, "verdict")),
            Text(item, "reason"),
            Text(item, "by")
        );

    private static string Text(JsonElement json, string name) => Field(json, name, JsonValueKind.String).GetString()!;

    private static JsonElement Field(JsonElement json, string name, JsonValueKind kind) =>
        json.ValueKind == JsonValueKind.Object && json.TryGetProperty(name, out var value) && value.ValueKind == kind
            ? value
            : throw new FormatException($"the field '{name}' is missing or of another type; needed: a recommendation in canonical JSON");
}
