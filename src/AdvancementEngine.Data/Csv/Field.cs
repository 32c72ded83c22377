using System.Buffers;

namespace AdvancementEngine.Data.Csv;

/// <summary>A field inside the window: where its text stands and whether it holds doubled quotes.</summary>
internal readonly record struct Field(int Start, int Length, bool Doubled);
