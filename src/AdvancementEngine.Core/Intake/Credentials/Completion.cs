using AdvancementEngine.Participants;
using AdvancementEngine.Programs;

namespace AdvancementEngine.Intake.Credentials;

/// <summary>What completing a program gives.</summary>
public static class Completion
{
    /// <summary>The competencies a program records as taught, as evidence of kind "taught" dated by the completion.</summary>
    /// <param name="program">The program.</param>
    /// <param name="completed">The day it was completed.</param>
    /// <returns>In order of element id, each once.</returns>
    public static IEnumerable<Evidence> Taught(TrainingProgram program, DateOnly completed)
    {
        ArgumentNullException.ThrowIfNull(program);
        var source = new Source(program.Id, completed, "program completed");
        return program
            .Facts.Where(f =>
                string.Equals(f.Name, ProgramFacts.Taught, StringComparison.Ordinal)
                && !string.Equals(f.Value, FactField.Absent, StringComparison.Ordinal)
            )
            .Select(f => f.About)
            .Distinct(StringComparer.Ordinal)
            .Order(StringComparer.Ordinal)
            .Select(element => new Evidence(element, EvidenceKind.Taught, source));
    }

    /// <summary>A participant with what the completed program gave; unchanged when it was not completed by the as-of date. An element
    /// already known as well or better is not added again.</summary>
    /// <param name="participant">The participant.</param>
    /// <param name="program">The participant's program.</param>
    /// <param name="asOf">The as-of date.</param>
    public static Participant Apply(Participant participant, TrainingProgram program, DateOnly asOf)
    {
        ArgumentNullException.ThrowIfNull(participant);
        if (participant.ProgramCompleted is not { } completed || completed > asOf)
            return participant;
        var known = participant.Evidence.Where(e => e.Kind <= EvidenceKind.Taught).Select(e => e.Element).ToHashSet(StringComparer.Ordinal);
        return participant with
        {
            Evidence = EvidenceKinds.Ordered(
                participant.Evidence.Concat(Taught(program, completed).Where(e => !known.Contains(e.Element)))
            ),
        };
    }
}
