namespace AdvancementEngine.Service.Options;

/// <summary>A caller's permissions.</summary>
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
