namespace AdvancementEngine.Benchmarks.Training.Previous;

/// <summary>Up to eight values of one row.</summary>
internal sealed record RowRun(int Row, int[] Columns, float[] Values);
