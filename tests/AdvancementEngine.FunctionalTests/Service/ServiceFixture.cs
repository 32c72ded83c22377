using AdvancementEngine.Wire.V1;
using Grpc.Net.Client;

[assembly: AssemblyFixture(typeof(AdvancementEngine.FunctionalTests.Service.ServiceFixture))]

namespace AdvancementEngine.FunctionalTests.Service;

/// <summary>One service over a made-up model, shared by the tests that only call it.</summary>
public sealed class ServiceFixture : IAsyncLifetime
{
    private readonly MadeUpModel _model = new();
    private ServiceProcess? _service;
    private GrpcChannel? _channel;

    internal string ModelFolder => _model.Folder;

    internal ServiceProcess Process => _service!;

    internal GrpcChannel Channel => _channel!;

    internal Advancement.AdvancementClient Client => new(_channel);

    public async ValueTask InitializeAsync()
    {
        _service = await ServiceProcess.Start("--Service:Model", _model.Folder, "--Service:JsonUrl", "http://127.0.0.1:0");
        _channel = GrpcChannel.ForAddress(_service.Address);
    }

    public async ValueTask DisposeAsync()
    {
        _channel?.Dispose();
        if (_service is not null)
            await _service.DisposeAsync();
        _model.Dispose();
    }
}
