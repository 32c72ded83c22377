using System.Globalization;

namespace AdvancementEngine.Intake.Reading;

/// <summary>How much text may still be matched by name for one request or one row: matching takes time, and no person or program needs more
/// than this. One for each request or row; not for several threads.</summary>
/// <param name="stop">Ends the matching; looked at before each text.</param>
public sealed class MatchBudget(CancellationToken stop = default)
{
    /// <summary>Most texts matched, those that are codes not counted. Ours.</summary>
    public const int MaxTexts = 1_000;

    /// <summary>Most characters of texts matched, those that are codes not counted. Ours: some 2,000 job titles.</summary>
    public const int MaxLetters = 50_000;

    private int _texts;
    private int _letters;

    /// <summary>Takes the room for a text.</summary>
    /// <param name="text">What is to be matched.</param>
    /// <returns>Null where there was room; otherwise what was found, for the first text there was none for, and empty for the
    /// others.</returns>
    /// <exception cref="OperationCanceledException">The work was given up.</exception>
    public string? Take(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        stop.ThrowIfCancellationRequested();
        var wasSpent = IsSpent;
        _texts++;
        _letters += text.Length;
        if (!IsSpent)
            return null;
        return wasSpent ? string.Empty
            : _texts > MaxTexts ? string.Create(CultureInfo.InvariantCulture, $"the {_texts}th text that is no code")
            : string.Create(CultureInfo.InvariantCulture, $"texts of {_letters} characters that are no codes, up to this one");
    }

    /// <summary>Looks whether the work was given up.</summary>
    /// <exception cref="OperationCanceledException">It was.</exception>
    public void ThrowIfStopped() => stop.ThrowIfCancellationRequested();

    private bool IsSpent => _texts > MaxTexts || _letters > MaxLetters;
}
