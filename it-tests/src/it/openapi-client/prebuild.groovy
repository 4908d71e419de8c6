import dev.memsetkit.spec.model.ApiSpec
import dev.memsetkit.spec.openrpc.OpenRpcReader
import dev.memsetkit.spec.export.ExportFormat

def spec = ApiSpec.getResourceAsStream('/dev/memsetkit/spec/memset-api.openrpc.json').getText('UTF-8')
new File(openapi).setText(ExportFormat.OPENAPI.write(OpenRpcReader.read(spec, 'spec')), 'UTF-8')
true
