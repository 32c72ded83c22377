namespace AdvancementEngine.Data.Csv;

/// <summary>A field inside the window: the position of its text, whether it was quoted, and whether it contains doubled quotes.</summary>
internal readonly record struct Field(int Start, int Length, bool Quoted, bool Doubled);
