using AdvancementEngine.Programs;

namespace AdvancementEngine.Data.Programs;

/// <summary>Programs as read: the valid rows, the problems of the others, and how texts were matched.</summary>
/// <param name="Programs">Programs by id.</param>
/// <param name="Rows">Rows read from each file, valid or not.</param>
/// <param name="Problems">Rows that could not be used, in order of file and line.</param>
/// <param name="Notes">How texts were matched; doubtful matches were not used.</param>
public sealed record ProgramFile(
    IReadOnlyDictionary<string, TrainingProgram> Programs,
    ProgramRows Rows,
    IReadOnlyList<DataProblem> Problems,
    IReadOnlyList<ProgramNote> Notes
)
{
    /// <summary>No program file.</summary>
    public static ProgramFile Absent { get; } = new(new Dictionary<string, TrainingProgram>(), new(0, 0, 0), [], []) { IsPresent = false };

    /// <summary>False if the cohort has no program file: programs are then unknown, and their ids are not checked.</summary>
    public bool IsPresent { get; private init; } = true;
}
