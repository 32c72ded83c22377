using System.Globalization;
using AdvancementEngine.Intake;
using AdvancementEngine.Intake.Reading;

namespace AdvancementEngine.Data.Programs;

/// <summary>How a text in a program file was matched.</summary>
/// <param name="File">The file.</param>
/// <param name="Line">Physical line.</param>
/// <param name="Note">The note.</param>
public sealed record ProgramNote(string File, long Line, IntakeNote Note)
{
    /// <summary>True if the match was not used, so a fact was left out.</summary>
    public bool IsLoss => Note.Match.Taken is null;

    /// <summary>The note on one line, with file and line.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{File}:{Line}: {Note}");
}
