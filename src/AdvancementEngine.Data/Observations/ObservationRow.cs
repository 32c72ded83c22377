using System.Collections;
using System.Globalization;
using AdvancementEngine.Data.Csv;

namespace AdvancementEngine.Data.Observations;

internal readonly record struct ObservationRow(CsvRow Row, int[] Positions)
{
    public string this[int column] => Row[Positions[column]];
}
