using AdvancementEngine.Learning.Datasets.Sampling;
using AdvancementEngine.Learning.Trainers.SquaredError;

namespace AdvancementEngine.Tests.Learning;

public class SquaredErrorKernelTests
{
    private const int Columns = 12;

    [Theory]
    [InlineData(16, 1)]
    [InlineData(16, 4)]
    [InlineData(32, 3)]
    [InlineData(32, 5)]
    [InlineData(48, 8)]
    [InlineData(64, 11)]
    public void Run_AnyWidthAndCount_GivesTheBitsOfTheScalarText(int width, int count)
    {
        var draws = new TrainingDraws((ulong)((width * 100) + count));
        var own = Draw(ref draws, width);
        var table = Draw(ref draws, (Columns + 1) * width);
        table.AsSpan(Columns * width).Clear();
        var bias = Draw(ref draws, Columns + 1);
        bias[Columns] = 0f;
        var padded = (count + 3) / 4 * 4;
        int[] at = [.. Enumerable.Range(0, padded).Select(i => i < count ? (i * 5) % Columns : Columns)];
        float[] values = [.. Enumerable.Range(0, padded).Select(i => i < count ? 1f + (i % 5) : 0f)];
        var step = new StepSizes(0.05f, 0.1f, 0.02f);
        var (row, columns, biases, rowBias) = ((float[])own.Clone(), (float[])table.Clone(), (float[])bias.Clone(), 0.25f);
        var squared = SquaredErrorKernel.Run(row, columns, biases, at, values, count, 3.5f, ref rowBias, step);
        var expectedBias = 0.25f;
        var expected = Scalar(own, table, bias, at, values, count, 3.5f, ref expectedBias, step);
        Assert.Equal(own, row);
        Assert.Equal(table, columns);
        Assert.Equal(bias, biases);
        Assert.Equal(expectedBias, rowBias);
        Assert.Equal(expected, squared);
        Assert.All(columns[(Columns * width)..], f => Assert.Equal(0f, f));
    }

    private static float[] Draw(ref TrainingDraws draws, int count)
    {
        var values = new float[count];
        for (var i = 0; i < count; i++)
            values[i] = draws.Symmetric(0.5f);
        return values;
    }

    // The kernel's text without vectors: the same operations in the same order.
    private static float Scalar(
        float[] row,
        float[] columns,
        float[] bias,
        int[] at,
        float[] values,
        int count,
        float offset,
        ref float rowBias,
        StepSizes step
    )
    {
        var width = row.Length;
        var squared = new float[4];
        for (var i = 0; i < at.Length; i += 4)
        {
            var own4 = Math.Min(4, count - i);
            var moves = new float[4];
            for (var j = 0; j < 4; j++)
            {
                var told = Sum(row, columns.AsSpan(at[i + j] * width, width)) + (bias[at[i + j]] + (offset + rowBias));
                var error = j < own4 ? values[i + j] - told : 0f;
                squared[j] = MathF.FusedMultiplyAdd(error, error, squared[j]);
                moves[j] = error * step.Rate;
            }

            for (var f = 0; f < width; f++)
            {
                var moved = row[f] * step.KeepOf(own4);
                for (var j = 0; j < 4; j++)
                {
                    ref var column = ref columns[(at[i + j] * width) + f];
                    moved = MathF.FusedMultiplyAdd(moves[j], column, moved);
                    column = MathF.FusedMultiplyAdd(moves[j], row[f], column * step.Keep);
                }

                row[f] = moved;
            }

            for (var j = 0; j < 4; j++)
                bias[at[i + j]] = MathF.FusedMultiplyAdd(bias[at[i + j]], step.KeepBias, moves[j]);
            rowBias = MathF.FusedMultiplyAdd(rowBias, step.KeepBiasOf(own4), (moves[0] + moves[1]) + (moves[2] + moves[3]));
        }

        return (squared[0] + squared[1]) + (squared[2] + squared[3]);
    }

    private static float Sum(float[] row, ReadOnlySpan<float> column)
    {
        var lanes = new float[16];
        for (var f = 0; f < row.Length; f++)
            lanes[f % 16] = MathF.FusedMultiplyAdd(row[f], column[f], lanes[f % 16]);
        for (var half = 8; half > 0; half /= 2)
        {
            for (var l = 0; l < half; l++)
                lanes[l] += lanes[l + half];
        }

        return lanes[0];
    }
}
