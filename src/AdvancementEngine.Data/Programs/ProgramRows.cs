namespace AdvancementEngine.Data.Programs;

/// <summary>Rows read of each program file.</summary>
public readonly record struct ProgramRows(int Programs, int Partners, int Facts);
