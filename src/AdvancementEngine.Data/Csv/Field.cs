namespace AdvancementEngine.Data.Csv;

/// <summary>A field inside the window: where its text stands, whether it was quoted, and whether it holds doubled quotes.</summary>
internal readonly record struct Field(int Start, int Length, bool Quoted, bool Doubled);
