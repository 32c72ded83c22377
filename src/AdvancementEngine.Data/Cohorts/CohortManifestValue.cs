using System.Text.Json;
using AdvancementEngine.Intake;
using AdvancementEngine.Intake.Reading;

namespace AdvancementEngine.Data.Cohorts;

/// <summary>The value of a field in a cohort's manifest, with typed access.</summary>
/// <param name="Path">The file.</param>
/// <param name="Name">The field.</param>
/// <param name="Json">Its value.</param>
public readonly record struct CohortManifestValue(string Path, string Name, JsonElement Json)
{
    private const string Correct = "correct it";
    private const string CorrectOrRemove = "correct it or remove it";
    private const string WholeNumber = "a whole number, 0 or more";

    /// <summary>As text.</summary>
    /// <exception cref="DataException">It is not one.</exception>
    public string Text() =>
        Json.ValueKind == JsonValueKind.String
            ? Json.GetString()!
            : throw Wrong(DataProblem.Quote(Json.GetRawText()), "text in quotes", Correct);

    /// <summary>As a date, yyyy-MM-dd, within the bounds of <see cref="CalendarBounds"/>.</summary>
    /// <exception cref="DataException">It is not one.</exception>
    public DateOnly Day()
    {
        var text = Text();
        return CalendarBounds.TryDay(text, out var day)
            ? day
            : throw Wrong(DataProblem.Quote(text), CalendarBounds.Needed, "use this date format");
    }

    /// <summary>As a count, 0 or more.</summary>
    /// <exception cref="DataException">It is not one.</exception>
    public int Count() =>
        Json.ValueKind == JsonValueKind.Number && Json.TryGetInt32(out var count) && count >= 0
            ? count
            : throw Wrong(DataProblem.Quote(Json.GetRawText()), WholeNumber, CorrectOrRemove);

    /// <summary>As a seed, 0 or more.</summary>
    /// <exception cref="DataException">It is not one.</exception>
    public ulong Seed() =>
        Json.ValueKind == JsonValueKind.Number && Json.TryGetUInt64(out var seed)
            ? seed
            : throw Wrong(Json.GetRawText(), WholeNumber, CorrectOrRemove);

    /// <summary>As one of some codes.</summary>
    /// <exception cref="DataException">It is not one of them.</exception>
    public string OneOf(string needed, string remedy, params ReadOnlySpan<string> codes)
    {
        var text = Text();
        foreach (var code in codes)
        {
            if (text == code)
                return text;
        }

        throw Wrong(DataProblem.Quote(text), needed, remedy);
    }

    private DataException Wrong(string found, string needed, string remedy) =>
        new(new DataProblem(Path, 0, Name, found, needed, remedy));
}
