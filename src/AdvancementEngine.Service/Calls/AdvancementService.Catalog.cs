using AdvancementEngine.Intake;
using AdvancementEngine.Intake.Reading;
using AdvancementEngine.Service.Contract;
using AdvancementEngine.Service.Options;
using AdvancementEngine.Service.Security;
using AdvancementEngine.Wire.V1;
using Grpc.Core;

namespace AdvancementEngine.Service.Calls;

internal sealed partial class AdvancementService
{
    private const int MostTexts = 100;

    public override Task<ListOccupationsReply> ListOccupations(ListOccupationsRequest request, ServerCallContext context) =>
        guard.Run(
            nameof(ListOccupations),
            Scope.Score,
            context,
            (_, _) =>
            {
                RequestReader.Refuse(_checks.Check(request));
                var (page, next) = CatalogPages.Of(
                    host.Current.Catalog.Occupations,
                    o => o.Code,
                    o => o.Title,
                    request.Filter,
                    request.PageSize,
                    request.PageToken
                );
                return Task.FromResult(new ListOccupationsReply { Occupations = { page.Select(CatalogPages.Info) }, NextPageToken = next });
            }
        );

    public override Task<ListCredentialsReply> ListCredentials(ListCredentialsRequest request, ServerCallContext context) =>
        guard.Run(
            nameof(ListCredentials),
            Scope.Score,
            context,
            (_, _) =>
            {
                RequestReader.Refuse(_checks.Check(request));
                var (page, next) = CatalogPages.Of(
                    host.Current.Catalog.Credentials,
                    c => c.Code,
                    c => c.Name,
                    request.Filter,
                    request.PageSize,
                    request.PageToken
                );
                return Task.FromResult(
                    new ListCredentialsReply
                    {
                        Credentials =
                        {
                            page.Select(c => new CredentialInfo
                            {
                                Code = c.Code,
                                Name = c.Name,
                                Vendor = c.Vendor,
                            }),
                        },
                        NextPageToken = next,
                    }
                );
            }
        );

    public override Task<MatchTextReply> MatchText(MatchTextRequest request, ServerCallContext context) =>
        guard.Run(
            nameof(MatchText),
            Scope.Score,
            context,
            async (_, stop) =>
            {
                RequestReader.Refuse(_checks.Check(request));
                if (request.Texts.Count > MostTexts)
                    throw FieldViolations.Refuse([
                        new("texts", $"{request.Texts.Count} texts", $"at most {MostTexts}", "send fewer at a time"),
                    ]);
                var bundle = host.Current;
                var matcher = request.Kind switch
                {
                    MatchKind.Job => bundle.Matchers.Occupations,
                    MatchKind.CredentialName => bundle.Matchers.Credentials,
                    _ => bundle.Matchers.Elements,
                };
                using var turn = await gate.Enter(stop);
                var reply = new MatchTextReply();
                for (var i = 0; i < request.Texts.Count; i++)
                {
                    stop.ThrowIfCancellationRequested();
                    var (at, text) = ($"texts[{i}]", request.Texts[i].Trim());
                    reply.Matches.Add(Matches.Of(ProtectedText.Note(at, text) ?? new IntakeNote(at, matcher.Match(text))));
                }

                return reply;
            }
        );
}
