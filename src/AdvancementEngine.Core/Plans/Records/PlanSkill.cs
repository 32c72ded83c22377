using AdvancementEngine.Participants;

namespace AdvancementEngine.Plans.Records;

/// <summary>Something a person can do, as recorded.</summary>
/// <param name="Element">Element id.</param>
/// <param name="Name">Name of the element as published.</param>
/// <param name="Stated">The item in the person's own words; empty where it was given by its code.</param>
/// <param name="Kind">How it is known.</param>
public sealed record PlanSkill(string Element, string Name, string Stated, EvidenceKind Kind);
