using System.Collections.Frozen;

namespace AdvancementEngine.Data.Cohorts;

/// <summary>A column of the participant file.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Form">Format of a cell; for a list, of one item.</param>
/// <param name="Meaning">Its meaning, in one sentence.</param>
public sealed record ParticipantColumn(string Name, string Form, string Meaning);
