using AdvancementEngine.Programs;

namespace AdvancementEngine.Data.Programs;

/// <summary>Programs as read: the good rows, what was wrong with the others, and how texts were matched.</summary>
/// <param name="Programs">Programs by id.</param>
/// <param name="Rows">Rows read of each file, good and bad.</param>
/// <param name="Problems">Rows that could not be used, in order of file and line.</param>
/// <param name="Notes">How texts were matched; doubtful ones were not taken.</param>
public sealed record ProgramFile(
    IReadOnlyDictionary<string, TrainingProgram> Programs,
    ProgramRows Rows,
    IReadOnlyList<DataProblem> Problems,
    IReadOnlyList<ProgramNote> Notes
)
{
    /// <summary>No program file at all.</summary>
    public static ProgramFile Absent { get; } = new(new Dictionary<string, TrainingProgram>(), new(0, 0, 0), [], []) { IsPresent = false };

    /// <summary>False where the cohort has no program file: programs are then not known, and their ids taken as they are.</summary>
    public bool IsPresent { get; private init; } = true;
}
