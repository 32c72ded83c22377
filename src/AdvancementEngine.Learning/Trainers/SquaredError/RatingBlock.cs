namespace AdvancementEngine.Learning.Trainers.SquaredError;

/// <summary>The values of one block of the grid, row after row, each row's values padded to whole groups of four.</summary>
/// <param name="Rows">Place of each row that has values here.</param>
/// <param name="Start">First value of each row, and the one after the last row's: multiples of four.</param>
/// <param name="Counts">Values of each row without padding.</param>
/// <param name="Columns">Place of each value's column; padding refers to the group's empty column.</param>
/// <param name="Values">The values; 0 in padding.</param>
internal sealed record RatingBlock(int[] Rows, int[] Start, int[] Counts, int[] Columns, float[] Values);
