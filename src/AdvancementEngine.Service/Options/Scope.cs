namespace AdvancementEngine.Service.Options;

/// <summary>What a caller may do.</summary>
[Flags]
internal enum Scope
{
    None = 0,
    Score = 1,
    Record = 2,
    Assess = 4,
    Admin = 8,
    All = Score | Record | Assess | Admin,
}
