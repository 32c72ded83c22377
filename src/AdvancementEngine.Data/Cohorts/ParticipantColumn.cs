using System.Collections.Frozen;

namespace AdvancementEngine.Data.Cohorts;

/// <summary>A column of the participant file.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Form">What a cell holds; for a list, one item.</param>
/// <param name="Meaning">What it says, one sentence.</param>
public sealed record ParticipantColumn(string Name, string Form, string Meaning);
