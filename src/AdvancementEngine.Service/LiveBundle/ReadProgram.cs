using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Globalization;
using System.Security.Cryptography;
using AdvancementEngine.Intake;
using AdvancementEngine.Intake.Reading;
using AdvancementEngine.Programs;
using Google.Protobuf;

namespace AdvancementEngine.Service.LiveBundle;

/// <summary>A program as read from a request.</summary>
/// <param name="Result">The program; null if the record itself is invalid.</param>
/// <param name="Problems">The problems.</param>
/// <param name="Notes">How texts were matched.</param>
internal sealed record ReadProgram(TrainingProgram? Result, ImmutableArray<FieldProblem> Problems, ImmutableArray<IntakeNote> Notes);
