<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>ActivityWords</name>
    <message>
        <source>%1 answers again</source>
        <translation>%1 vuelve a responder</translation>
    </message>
    <message>
        <source>%1 has reached its rate limit</source>
        <translation>%1 ha alcanzado su límite de solicitudes</translation>
    </message>
    <message>
        <source>%1 sent data that does not match its digest; nothing was stored</source>
        <translation>%1 envió datos que no coinciden con su digest; no se guardó nada</translation>
    </message>
    <message>
        <source>%1 cut a download short</source>
        <translation>%1 cortó una descarga</translation>
    </message>
    <message>
        <source>Robot %1 was created</source>
        <translation>Se creó el robot %1</translation>
    </message>
    <message>
        <source>Robot %1 was changed</source>
        <translation>Se modificó el robot %1</translation>
    </message>
    <message>
        <source>Robot %1 was removed</source>
        <translation>Se eliminó el robot %1</translation>
    </message>
    <message>
        <source>Robot %1 has a new secret</source>
        <translation>El robot %1 tiene un secreto nuevo</translation>
    </message>
    <message>
        <source>Upstream %1 was added</source>
        <translation>Se añadió el origen %1</translation>
    </message>
    <message>
        <source>Upstream %1 was changed</source>
        <translation>Se modificó el origen %1</translation>
    </message>
    <message>
        <source>Upstream %1 was removed</source>
        <translation>Se eliminó el origen %1</translation>
    </message>
    <message>
        <source>Project %1 was added</source>
        <translation>Se añadió el proyecto %1</translation>
    </message>
    <message>
        <source>Project %1 was changed</source>
        <translation>Se modificó el proyecto %1</translation>
    </message>
    <message>
        <source>Project %1 was removed</source>
        <translation>Se eliminó el proyecto %1</translation>
    </message>
    <message>
        <source>Images of %1 were deleted</source>
        <translation>Se eliminaron imágenes de %1</translation>
    </message>
    <message>
        <source>Server settings were changed</source>
        <translation>Se modificaron los ajustes del servidor</translation>
    </message>
    <message>
        <source>The configuration file was applied</source>
        <translation>Se aplicó el archivo de configuración</translation>
    </message>
    <message>
        <source>The server started</source>
        <translation>El servidor se inició</translation>
    </message>
    <message>
        <source>The server stopped</source>
        <translation>El servidor se detuvo</translation>
    </message>
    <message>
        <source>its name has no address</source>
        <translation>su nombre no tiene dirección</translation>
    </message>
    <message>
        <source>no connection</source>
        <translation>sin conexión</translation>
    </message>
    <message>
        <source>its certificate is not trusted</source>
        <translation>su certificado no es de confianza</translation>
    </message>
    <message>
        <source>no answer in time</source>
        <translation>sin respuesta a tiempo</translation>
    </message>
    <message>
        <source>it answered with a fault</source>
        <translation>respondió con un error</translation>
    </message>
    <message>
        <source>rate limit reached</source>
        <translation>límite de solicitudes alcanzado</translation>
    </message>
    <message>
        <source>the password was refused</source>
        <translation>la contraseña fue rechazada</translation>
    </message>
    <message>
        <source>access was denied</source>
        <translation>el acceso fue denegado</translation>
    </message>
    <message>
        <source>no registry&apos;s answer</source>
        <translation>no es la respuesta de un registro</translation>
    </message>
    <message>
        <source>the upstream is switched off</source>
        <translation>el origen está desactivado</translation>
    </message>
    <message>
        <source>data did not match its digest</source>
        <translation>los datos no coincidían con su digest</translation>
    </message>
    <message>
        <source>the download was cut short</source>
        <translation>la descarga se cortó</translation>
    </message>
    <message>
        <source>Hit</source>
        <translation>En caché</translation>
    </message>
    <message>
        <source>Revalidated</source>
        <translation>Revalidado</translation>
    </message>
    <message>
        <source>Joined</source>
        <translation>Compartido</translation>
    </message>
    <message>
        <source>Miss</source>
        <translation>No en caché</translation>
    </message>
    <message>
        <source>Stale</source>
        <translation>Obsoleto</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Rechazado</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fallido</translation>
    </message>
    <message>
        <source>%1, pulling</source>
        <translation>%1, pull en curso</translation>
    </message>
    <message>
        <source>Served from the cache without asking the upstream.</source>
        <translation>Servido desde la caché sin preguntar al origen.</translation>
    </message>
    <message>
        <source>Served from the cache after the upstream confirmed that it is current.</source>
        <translation>Servido desde la caché después de que el origen confirmara que está al día.</translation>
    </message>
    <message>
        <source>Shared a download that another node had started.</source>
        <translation>Compartió una descarga que otro nodo había empezado.</translation>
    </message>
    <message>
        <source>Downloaded from the upstream, and kept for the next time.</source>
        <translation>Descargado del origen y guardado para la próxima vez.</translation>
    </message>
    <message>
        <source>Served from the cache because the upstream failed.</source>
        <translation>Servido desde la caché porque el origen falló.</translation>
    </message>
    <message>
        <source>The node may not pull this.</source>
        <translation>El nodo no tiene permiso para descargar esto.</translation>
    </message>
    <message>
        <source>The node did not get the image.</source>
        <translation>El nodo no recibió la imagen.</translation>
    </message>
    <message>
        <source>Manifest</source>
        <translation>Manifiesto</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Capa</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Tags</translation>
    </message>
    <message>
        <source>Referrers</source>
        <translation>Referentes</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Otros</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1 min %2 s</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 does not answer</source>
        <translation>%1 no responde</translation>
    </message>
    <message>
        <source>%1 does not answer: %2</source>
        <translation>%1 no responde: %2</translation>
    </message>
    <message>
        <source>Information</source>
        <translation>Información</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Advertencia</translation>
    </message>
    <message>
        <source>Critical</source>
        <translation>Crítico</translation>
    </message>
    <message>
        <source>Project %1 asked this server itself; the request was refused</source>
        <translation>El proyecto %1 preguntó a este mismo servidor; la solicitud se rechazó</translation>
    </message>
    <message>
        <source>A node named two registries in one request; its path was followed</source>
        <translation>Un nodo nombró dos registros en una solicitud; se siguió su ruta</translation>
    </message>
    <message>
        <source>An image could not be stored: %1</source>
        <translation>No se pudo guardar una imagen: %1</translation>
    </message>
    <message>
        <source>A node is called %1 now</source>
        <translation>Un nodo se llama ahora %1</translation>
    </message>
    <message>
        <source>%1 is gone upstream; the cached copy stays</source>
        <translation>%1 ya no está en el origen; la copia en caché se conserva</translation>
    </message>
    <message>
        <source>%1 allows few pulls more; what is left is saved for what is not here</source>
        <translation>%1 permite ya pocos pulls; lo que queda se reserva para lo que no está aquí</translation>
    </message>
    <message>
        <source>%1, from %2</source>
        <comment>outcome, fallback upstream</comment>
        <translation>%1, desde %2</translation>
    </message>
    <message>
        <source>%1 %2 answered in place of the project&apos;s own upstream.</source>
        <comment>sentence before, fallback upstream</comment>
        <translation>%1 %2 respondió en lugar del origen propio del proyecto.</translation>
    </message>
    <message>
        <source>%1 answers in place of %2</source>
        <comment>upstreams</comment>
        <translation>%1 responde en lugar de %2</translation>
    </message>
    <message>
        <source>Images were exported to %1</source>
        <translation>Se exportaron imágenes a %1</translation>
    </message>
    <message>
        <source>Images were imported from %1</source>
        <translation>Se importaron imágenes de %1</translation>
    </message>
    <message>
        <source>The rules for space were changed</source>
        <translation>Se modificaron las reglas de espacio</translation>
    </message>
    <message>
        <source>%1 came back from the trash</source>
        <translation>%1 volvió de la papelera</translation>
    </message>
    <message>
        <source>The trash was freed: %1</source>
        <translation>Se vació la papelera: %1</translation>
    </message>
    <message>
        <source>%1 was pinned</source>
        <translation>Se fijó %1</translation>
    </message>
    <message>
        <source>A pin was removed</source>
        <translation>Se quitó una fijación</translation>
    </message>
    <message>
        <source>Blob %1 is damaged; it was set aside and is fetched again when asked for</source>
        <translation>El blob %1 está dañado; se apartó y se volverá a obtener cuando se pida</translation>
    </message>
    <message>
        <source>Blob %1 is gone from the disk; it is fetched again when asked for</source>
        <translation>El blob %1 ha desaparecido del disco; se volverá a obtener cuando se pida</translation>
    </message>
    <message>
        <source>The store is over its limit by %1, and nothing may go: all is pinned or was just pulled</source>
        <translation>El almacén supera su límite en %1 y no puede quitarse nada: todo está fijado o se acaba de descargar</translation>
    </message>
    <message>
        <source>The disk takes nothing more: a pull was passed on without being stored</source>
        <translation>El disco no admite nada más: un pull se transmitió sin guardarse</translation>
    </message>
    <message>
        <source>The store is being moved to %1</source>
        <translation>El almacén se está trasladando a %1</translation>
    </message>
    <message>
        <source>The store was not moved to %1 whole; both folders serve</source>
        <translation>El almacén no se trasladó por completo a %1; ambas carpetas sirven</translation>
    </message>
    <message>
        <source>A part of the store is not there: mount the disk of %1</source>
        <translation>Falta una parte del almacén: monte el disco de %1</translation>
    </message>
    <message>
        <source>A backup without keys was saved to %1</source>
        <translation>Se guardó una copia de seguridad sin claves en %1</translation>
    </message>
    <message>
        <source>A backup with all keys, sealed with a passphrase, was saved to %1</source>
        <translation>Se guardó en %1 una copia de seguridad con todas las claves, sellada con una frase de contraseña</translation>
    </message>
    <message>
        <source>The backup %1 is to be restored at the next start</source>
        <translation>La copia de seguridad %1 se restaurará en el próximo inicio</translation>
    </message>
    <message>
        <source>The restore that waited was given up</source>
        <translation>Se descartó la restauración que esperaba</translation>
    </message>
    <message>
        <source>The last restore is to be taken back at the next start</source>
        <translation>La última restauración se deshará en el próximo inicio</translation>
    </message>
    <message>
        <source>The backup %1 was restored</source>
        <translation>Se restauró la copia de seguridad %1</translation>
    </message>
    <message>
        <source>A backup was restored; enter these logins again: %1</source>
        <translation>Se restauró una copia de seguridad; vuelva a introducir estas credenciales: %1</translation>
    </message>
    <message>
        <source>A restore was taken back</source>
        <translation>Se deshizo una restauración</translation>
    </message>
    <message>
        <source>The catalog was damaged or gone; its copy of %1 and the journal since brought it back. The history of pulls and events since the copy is lost</source>
        <translation>El catálogo estaba dañado o no estaba; su copia del %1 y el diario posterior lo recuperaron. Se perdió el historial de pulls y eventos posterior a la copia</translation>
    </message>
    <message>
        <source>The catalog was damaged or gone; its copy and the journal brought it back as it was at %1. The rest of the journal cannot be read: settings changed later and the history since the copy are lost, and images that came later are fetched again when asked for</source>
        <translation>El catálogo estaba dañado o no estaba; su copia y el diario lo recuperaron tal como estaba el %1. El resto del diario no se puede leer: los ajustes cambiados después y el historial posterior a la copia se han perdido, y las imágenes que llegaron después se volverán a obtener cuando se pidan</translation>
    </message>
    <message>
        <source>The catalog was damaged or gone, and so was its copy; the journal and the stored manifests brought it back as it was at %1. The history of pulls and events is lost</source>
        <translation>El catálogo estaba dañado o no estaba, y su copia tampoco; el diario y los manifiestos guardados lo recuperaron tal como estaba el %1. Se perdió el historial de pulls y eventos</translation>
    </message>
    <message>
        <source>The catalog was damaged or gone, and so was its copy; the journal and the stored manifests brought it back as it was at %1. The rest of the journal cannot be read: settings changed later and all history are lost, and images that came later are fetched again when asked for</source>
        <translation>El catálogo estaba dañado o no estaba, y su copia tampoco; el diario y los manifiestos guardados lo recuperaron tal como estaba el %1. El resto del diario no se puede leer: los ajustes cambiados después y todo el historial se han perdido, y las imágenes que llegaron después se volverán a obtener cuando se pidan</translation>
    </message>
    <message>
        <source>The catalog was damaged, and neither a copy nor a journal of it was left: an empty one took its place. Everything that was set up and cached is lost. The damaged one is %1</source>
        <translation>El catálogo estaba dañado y no quedaba ni copia ni diario: uno vacío ocupó su lugar. Se perdió todo lo configurado y guardado en caché. El catálogo dañado es %1</translation>
    </message>
    <message>
        <source>A configuration for %1 left the console</source>
        <translation>Una configuración para %1 salió de la consola</translation>
    </message>
    <message>
        <source>A node fetched its configuration, which could not be noted</source>
        <translation>Un nodo obtuvo su configuración, lo que no se pudo anotar</translation>
    </message>
    <message>
        <source>The old secret of robot %1 was ended</source>
        <translation>Se anuló el secreto antiguo del robot %1</translation>
    </message>
    <message>
        <source>Robot %1 was brought back</source>
        <translation>Se recuperó el robot %1</translation>
    </message>
    <message>
        <source>Robot %1 has expired; its nodes are refused</source>
        <translation>El robot %1 ha caducado; se rechaza a sus nodos</translation>
    </message>
    <message>
        <source>The store is empty, but its blobs are listed: does it lie in another folder than %1? The file store.json in the data folder says where</source>
        <translation>El almacén está vacío, pero sus blobs figuran en el catálogo: ¿está en otra carpeta que no sea %1? El archivo store.json de la carpeta de datos lo indica</translation>
    </message>
    <message>
        <source>Robot %1 expires on %2</source>
        <comment>user name, date</comment>
        <translation>El robot %1 caduca el %2</translation>
    </message>
</context>
<context>
    <name>Archives</name>
    <message>
        <source>, </source>
        <comment>list</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>problem, remedy</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>A docker-archive takes one platform of an image. Tick one of %1.</source>
        <comment>platforms</comment>
        <translation>Un docker-archive admite una sola plataforma por imagen. Marque una de estas: %1.</translation>
    </message>
    <message>
        <source>1 goes</source>
        <translation>1 va</translation>
    </message>
    <message numerus="yes">
        <source>%n go</source>
        <translation>
            <numerusform>%n va</numerusform>
            <numerusform>%n van</numerusform>
        </translation>
    </message>
    <message>
        <source>1 does not</source>
        <translation>1 no</translation>
    </message>
    <message numerus="yes">
        <source>%n do not</source>
        <translation>
            <numerusform>%n no</numerusform>
            <numerusform>%n no</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <comment>images, what becomes of them</comment>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>%1 %2.</source>
        <comment>sentence, size</comment>
        <translation>%1 %2.</translation>
    </message>
    <message>
        <source>%1 %2; %3 are free.</source>
        <comment>sentence, sizes</comment>
        <translation>%1 %2; hay %3 libres.</translation>
    </message>
    <message>
        <source>Goes</source>
        <translation>Va</translation>
    </message>
    <message>
        <source>Goes in part</source>
        <translation>Va en parte</translation>
    </message>
    <message>
        <source>Not whole</source>
        <translation>Incompleta</translation>
    </message>
    <message>
        <source>Here already</source>
        <translation>Ya está aquí</translation>
    </message>
    <message>
        <source>Stays out</source>
        <translation>Queda fuera</translation>
    </message>
    <message>
        <source>Not possible</source>
        <translation>No es posible</translation>
    </message>
    <message>
        <source>Not readable</source>
        <translation>No se puede leer</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>En curso</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fallido</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelado</translation>
    </message>
    <message>
        <source>Its tag stands for another image here. Tick “Replace tags” to let that one give way.</source>
        <translation>Su tag designa aquí otra imagen. Marque «Reemplazar tags» para que esa le ceda el sitio.</translation>
    </message>
    <message>
        <source>It is not here whole. Pull it or warm it up first.</source>
        <translation>No está completa aquí. Descárguela o precárguela antes.</translation>
    </message>
    <message>
        <source>Not whole: %1.</source>
        <comment>platforms</comment>
        <translation>Incompleto: %1.</translation>
    </message>
    <message>
        <source>It has no name that a node could ask for. Go back and give it one, if it is the only image.</source>
        <translation>No tiene ningún nombre que un nodo pueda pedir. Vuelva atrás y dele uno, si es la única imagen.</translation>
    </message>
    <message>
        <source>This names no image. Write it as a node does: nginx:1.27.</source>
        <translation>Esto no designa ninguna imagen. Escríbalo como un nodo: nginx:1.27.</translation>
    </message>
    <message>
        <source>Without %1.</source>
        <comment>platforms</comment>
        <translation>Sin %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n part(s) of it are not in the archive.</source>
        <translation>
            <numerusform>%n parte de ella no está en el archivo.</numerusform>
            <numerusform>%n partes de ella no están en el archivo.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file takes %1</source>
        <comment>size</comment>
        <translation>El archivo ocupa %1</translation>
    </message>
    <message>
        <source>The store takes %1 more</source>
        <comment>size</comment>
        <translation>El almacén ocupa %1 más</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>sizes</comment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Writing: %1</source>
        <comment>sizes</comment>
        <translation>Escribiendo: %1</translation>
    </message>
    <message>
        <source>Importing: %1</source>
        <comment>sizes</comment>
        <translation>Importando: %1</translation>
    </message>
    <message>
        <source>Reading: %1</source>
        <comment>sizes</comment>
        <translation>Leyendo: %1</translation>
    </message>
    <message>
        <source>%1 To stay within the limit, %2 of the least valuable images go.</source>
        <comment>sentences, size</comment>
        <translation>%1 Para no superar el límite, se quitan %2 de las imágenes menos valiosas.</translation>
    </message>
    <message>
        <source>Export, %1</source>
        <comment>percent</comment>
        <translation>Exportación, %1</translation>
    </message>
    <message>
        <source>Import, %1</source>
        <comment>percent</comment>
        <translation>Importación, %1</translation>
    </message>
    <message>
        <source>Export cancelled</source>
        <translation>Exportación cancelada</translation>
    </message>
    <message>
        <source>Import cancelled</source>
        <translation>Importación cancelada</translation>
    </message>
    <message>
        <source>Export failed</source>
        <translation>La exportación falló</translation>
    </message>
    <message>
        <source>Import failed</source>
        <translation>La importación falló</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>number, images</comment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Exported %1</source>
        <comment>images</comment>
        <translation>Exportado: %1</translation>
    </message>
    <message>
        <source>Imported %1</source>
        <comment>images</comment>
        <translation>Importado: %1</translation>
    </message>
</context>
<context>
    <name>AuditFooter</name>
    <message>
        <source>for ever</source>
        <translation>siempre</translation>
    </message>
    <message>
        <source>for one year</source>
        <translation>un año</translation>
    </message>
    <message numerus="yes">
        <source>for %n day(s)</source>
        <translation>
            <numerusform>%n día</numerusform>
            <numerusform>%n días</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AuditWords</name>
    <message>
        <source>Image pulled</source>
        <translation>Imagen descargada</translation>
    </message>
    <message>
        <source>Sign-in refused</source>
        <translation>Inicio de sesión rechazado</translation>
    </message>
    <message>
        <source>Upstream added</source>
        <translation>Origen añadido</translation>
    </message>
    <message>
        <source>Upstream changed</source>
        <translation>Origen modificado</translation>
    </message>
    <message>
        <source>Upstream removed</source>
        <translation>Origen eliminado</translation>
    </message>
    <message>
        <source>Project added</source>
        <translation>Proyecto añadido</translation>
    </message>
    <message>
        <source>Project changed</source>
        <translation>Proyecto modificado</translation>
    </message>
    <message>
        <source>Project removed</source>
        <translation>Proyecto eliminado</translation>
    </message>
    <message>
        <source>Robot created</source>
        <translation>Robot creado</translation>
    </message>
    <message>
        <source>Robot changed</source>
        <translation>Robot modificado</translation>
    </message>
    <message>
        <source>Robot deleted</source>
        <translation>Robot eliminado</translation>
    </message>
    <message>
        <source>Robot brought back</source>
        <translation>Robot recuperado</translation>
    </message>
    <message>
        <source>Secret renewed</source>
        <translation>Secreto renovado</translation>
    </message>
    <message>
        <source>Secret rotated</source>
        <translation>Secreto rotado</translation>
    </message>
    <message>
        <source>Old secret ended</source>
        <translation>Secreto antiguo anulado</translation>
    </message>
    <message>
        <source>Server settings changed</source>
        <translation>Ajustes del servidor modificados</translation>
    </message>
    <message>
        <source>Set-up finished</source>
        <translation>Configuración inicial terminada</translation>
    </message>
    <message>
        <source>Rules for space changed</source>
        <translation>Reglas de espacio modificadas</translation>
    </message>
    <message>
        <source>Move of the store started</source>
        <translation>Traslado del almacén iniciado</translation>
    </message>
    <message>
        <source>Retention of the log changed</source>
        <translation>Retención del registro modificada</translation>
    </message>
    <message>
        <source>Old history removed</source>
        <translation>Historial antiguo eliminado</translation>
    </message>
    <message>
        <source>Pin added</source>
        <translation>Fijación añadida</translation>
    </message>
    <message>
        <source>Pin removed</source>
        <translation>Fijación quitada</translation>
    </message>
    <message>
        <source>Node renamed</source>
        <translation>Nodo renombrado</translation>
    </message>
    <message>
        <source>Node named</source>
        <translation>Nodo con nombre nuevo</translation>
    </message>
    <message>
        <source>Node&apos;s name removed</source>
        <translation>Nombre del nodo quitado</translation>
    </message>
    <message>
        <source>Link for a node made</source>
        <translation>Enlace creado para un nodo</translation>
    </message>
    <message>
        <source>Link for a node withdrawn</source>
        <translation>Enlace retirado para un nodo</translation>
    </message>
    <message>
        <source>Certificate made</source>
        <translation>Certificado creado</translation>
    </message>
    <message>
        <source>Certificate changed</source>
        <translation>Certificado modificado</translation>
    </message>
    <message>
        <source>Certificate removed</source>
        <translation>Certificado eliminado</translation>
    </message>
    <message>
        <source>Certificate renewed</source>
        <translation>Certificado renovado</translation>
    </message>
    <message>
        <source>Configuration file applied</source>
        <translation>Archivo de configuración aplicado</translation>
    </message>
    <message>
        <source>Images deleted</source>
        <translation>Imágenes eliminadas</translation>
    </message>
    <message>
        <source>Images restored</source>
        <translation>Imágenes recuperadas</translation>
    </message>
    <message>
        <source>Images exported</source>
        <translation>Imágenes exportadas</translation>
    </message>
    <message>
        <source>Images imported</source>
        <translation>Imágenes importadas</translation>
    </message>
    <message>
        <source>Warm-up started</source>
        <translation>Precarga iniciada</translation>
    </message>
    <message>
        <source>Trash freed</source>
        <translation>Papelera vaciada</translation>
    </message>
    <message>
        <source>Backup saved</source>
        <translation>Copia de seguridad guardada</translation>
    </message>
    <message>
        <source>Restore prepared</source>
        <translation>Restauración preparada</translation>
    </message>
    <message>
        <source>Restore put in place</source>
        <translation>Restauración aplicada</translation>
    </message>
    <message>
        <source>Restore given up</source>
        <translation>Restauración descartada</translation>
    </message>
    <message>
        <source>Restore taken back</source>
        <translation>Restauración deshecha</translation>
    </message>
    <message>
        <source>Collection ran</source>
        <translation>Limpieza ejecutada</translation>
    </message>
    <message>
        <source>Images evicted</source>
        <translation>Imágenes desalojadas</translation>
    </message>
    <message>
        <source>Scrub ran</source>
        <translation>Revisión ejecutada</translation>
    </message>
    <message>
        <source>Store moved</source>
        <translation>Almacén trasladado</translation>
    </message>
    <message>
        <source>Job stopped</source>
        <translation>Tarea detenida</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Servidor</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>Almacenamiento</translation>
    </message>
    <message>
        <source>Audit log</source>
        <translation>Registro de auditoría</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Certificado</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Imágenes</translation>
    </message>
    <message>
        <source>Nodes</source>
        <translation>Nodos</translation>
    </message>
    <message>
        <source>Configuration</source>
        <translation>Configuración</translation>
    </message>
    <message>
        <source>Store</source>
        <translation>Almacén</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Copia de seguridad</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>Inicio de sesión</translation>
    </message>
    <message>
        <source>The secret was wrong</source>
        <translation>El secreto era incorrecto</translation>
    </message>
    <message>
        <source>There is no such robot</source>
        <translation>No existe ese robot</translation>
    </message>
    <message>
        <source>The header was no login</source>
        <translation>La cabecera no era un inicio de sesión</translation>
    </message>
    <message>
        <source>The robot has expired</source>
        <translation>El robot ha caducado</translation>
    </message>
    <message>
        <source>The robot is disabled</source>
        <translation>El robot está desactivado</translation>
    </message>
    <message>
        <source>The robot may not come from this address</source>
        <translation>El robot no puede venir de esta dirección</translation>
    </message>
    <message>
        <source>The token is not good any more</source>
        <translation>El token ya no es válido</translation>
    </message>
    <message>
        <source>Too many different secrets were tried</source>
        <translation>Se probaron demasiados secretos distintos</translation>
    </message>
    <message>
        <source>The configuration file manages it</source>
        <translation>Lo gestiona el archivo de configuración</translation>
    </message>
    <message>
        <source>Something still uses it</source>
        <translation>Algo lo usa todavía</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Proveedor</translation>
    </message>
    <message>
        <source>URL</source>
        <translation>URL</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Nombre de usuario</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>Trusted CA</source>
        <translation>CA de confianza</translation>
    </message>
    <message>
        <source>Private hosts</source>
        <translation>Hosts privados</translation>
    </message>
    <message>
        <source>Token hosts</source>
        <translation>Hosts de tokens</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>Proxy user</source>
        <translation>Usuario del proxy</translation>
    </message>
    <message>
        <source>Proxy password</source>
        <translation>Contraseña del proxy</translation>
    </message>
    <message>
        <source>Client certificate</source>
        <translation>Certificado de cliente</translation>
    </message>
    <message>
        <source>Client key</source>
        <translation>Clave de cliente</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Direcciones</translation>
    </message>
    <message>
        <source>Enabled</source>
        <translation>Activado</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>Secreto</translation>
    </message>
    <message>
        <source>Upstream</source>
        <translation>Origen</translation>
    </message>
    <message>
        <source>Fallbacks</source>
        <translation>Orígenes alternativos</translation>
    </message>
    <message>
        <source>Serves</source>
        <translation>Sirve</translation>
    </message>
    <message>
        <source>Default project</source>
        <translation>Proyecto predeterminado</translation>
    </message>
    <message>
        <source>Freshness</source>
        <translation>Frescura</translation>
    </message>
    <message>
        <source>Stale while revalidating</source>
        <translation>Obsoleto mientras se comprueba</translation>
    </message>
    <message>
        <source>Stale on error</source>
        <translation>Obsoleto en caso de error</translation>
    </message>
    <message>
        <source>Oldest stale copy</source>
        <translation>Copia obsoleta más antigua</translation>
    </message>
    <message>
        <source>Gone upstream</source>
        <translation>Ya no en el origen</translation>
    </message>
    <message>
        <source>Allowed</source>
        <translation>Permitidos</translation>
    </message>
    <message>
        <source>Denied</source>
        <translation>Prohibidos</translation>
    </message>
    <message>
        <source>Prefetch</source>
        <translation>Obtención anticipada</translation>
    </message>
    <message>
        <source>Quota</source>
        <translation>Cuota</translation>
    </message>
    <message>
        <source>Unused images go after</source>
        <translation>Las imágenes sin usar se quitan tras</translation>
    </message>
    <message>
        <source>Untagged images go after</source>
        <translation>Las imágenes sin tag se quitan tras</translation>
    </message>
    <message>
        <source>Newest tags kept</source>
        <translation>Tags más recientes conservados</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Proyecto</translation>
    </message>
    <message>
        <source>May pull</source>
        <translation>Puede descargar</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descripción</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Caduca</translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation>Desactivado</translation>
    </message>
    <message>
        <source>Allowed networks</source>
        <translation>Redes permitidas</translation>
    </message>
    <message>
        <source>Repository</source>
        <translation>Repositorio</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Digest</source>
        <translation>Digest</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Listens on</source>
        <translation>Escucha en</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Nombres</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>Certificate file</source>
        <translation>Archivo de certificado</translation>
    </message>
    <message>
        <source>Key file</source>
        <translation>Archivo de clave</translation>
    </message>
    <message>
        <source>Pull without login</source>
        <translation>Descargar sin inicio de sesión</translation>
    </message>
    <message>
        <source>Offline mode</source>
        <translation>Modo sin conexión</translation>
    </message>
    <message>
        <source>Limit of the store</source>
        <translation>Límite del almacén</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Carpeta</translation>
    </message>
    <message>
        <source>Kept free on the disk</source>
        <translation>Espacio libre en el disco</translation>
    </message>
    <message>
        <source>Low mark</source>
        <translation>Marca inferior</translation>
    </message>
    <message>
        <source>Grace after a pull</source>
        <translation>Plazo de gracia tras un pull</translation>
    </message>
    <message>
        <source>Trash keeps for</source>
        <translation>La papelera conserva</translation>
    </message>
    <message>
        <source>Unfinished downloads kept for</source>
        <translation>Descargas sin terminar conservadas</translation>
    </message>
    <message>
        <source>What nodes use is kept for</source>
        <translation>Lo que usan los nodos se conserva</translation>
    </message>
    <message>
        <source>Collection runs</source>
        <translation>La limpieza se ejecuta</translation>
    </message>
    <message>
        <source>Scrub runs</source>
        <translation>La revisión se ejecuta</translation>
    </message>
    <message>
        <source>Scrub reads a second</source>
        <translation>La revisión lee por segundo</translation>
    </message>
    <message>
        <source>History is kept for</source>
        <translation>El historial se conserva</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>Huella</translation>
    </message>
    <message>
        <source>Fingerprint of the CA</source>
        <translation>Huella de la CA</translation>
    </message>
    <message>
        <source>Takes back row</source>
        <translation>Deshace la fila</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Filas</translation>
    </message>
    <message>
        <source>Pulls</source>
        <translation>Pulls</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Tags</translation>
    </message>
    <message>
        <source>Digests</source>
        <translation>Digests</translation>
    </message>
    <message>
        <source>Manifests</source>
        <translation>Manifiestos</translation>
    </message>
    <message>
        <source>Blobs</source>
        <translation>Blobs</translation>
    </message>
    <message>
        <source>Moved to the trash</source>
        <translation>Pasado a la papelera</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Omitido</translation>
    </message>
    <message>
        <source>Freed</source>
        <translation>Liberado</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Lista</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Elementos</translation>
    </message>
    <message>
        <source>Old secret stays good for</source>
        <translation>El secreto antiguo sigue valiendo</translation>
    </message>
    <message>
        <source>Stopped early</source>
        <translation>Detenido antes de tiempo</translation>
    </message>
    <message>
        <source>in the console</source>
        <translation>en la consola</translation>
    </message>
    <message>
        <source>on the command line</source>
        <translation>en la línea de órdenes</translation>
    </message>
    <message>
        <source>the configuration file</source>
        <translation>el archivo de configuración</translation>
    </message>
    <message>
        <source>a rule or a schedule</source>
        <translation>una regla o una programación</translation>
    </message>
    <message>
        <source>the server by itself</source>
        <translation>el servidor por sí solo</translation>
    </message>
    <message>
        <source>a robot</source>
        <translation>un robot</translation>
    </message>
    <message>
        <source>a node without a login</source>
        <translation>un nodo sin inicio de sesión</translation>
    </message>
    <message>
        <source>Configuration file</source>
        <translation>Archivo de configuración</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Programación</translation>
    </message>
    <message>
        <source>Space limit</source>
        <translation>Límite de espacio</translation>
    </message>
    <message>
        <source>Retention</source>
        <translation>Retención</translation>
    </message>
    <message>
        <source>Anonymous</source>
        <translation>Anónimo</translation>
    </message>
    <message>
        <source>several addresses</source>
        <translation>varias direcciones</translation>
    </message>
    <message>
        <source>this machine</source>
        <translation>este equipo</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hecho</translation>
    </message>
    <message numerus="yes">
        <source>Refused %n times</source>
        <translation>
            <numerusform>Rechazado %n vez</numerusform>
            <numerusform>Rechazado %n veces</numerusform>
        </translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Rechazado</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fallido</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>none</source>
        <comment>an empty list</comment>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>replaced by a new one</source>
        <translation>reemplazado por uno nuevo</translation>
    </message>
    <message>
        <source>set, not shown</source>
        <translation>definido, no se muestra</translation>
    </message>
    <message>
        <source>none</source>
        <comment>an empty text</comment>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>all</source>
        <translation>todos</translation>
    </message>
    <message>
        <source>This is no change of configuration; there is nothing to take back.</source>
        <translation>Esto no es un cambio de la configuración; no hay nada que deshacer.</translation>
    </message>
    <message>
        <source>It was changed again since. Take back the newer changes first, or edit it by hand.</source>
        <translation>Se volvió a cambiar desde entonces. Deshaga antes los cambios más recientes o edítelo a mano.</translation>
    </message>
    <message>
        <source>A password or key was replaced with it. The log keeps none, so it must be entered again.</source>
        <translation>Con ello se reemplazó una contraseña o clave. El registro no guarda ninguna, así que hay que volver a introducirla.</translation>
    </message>
    <message>
        <source>The project has images by now, and they would go with it. Delete the project if you mean that.</source>
        <translation>El proyecto ya tiene imágenes y se irían con él. Elimine el proyecto si es lo que quiere.</translation>
    </message>
</context>
<context>
    <name>BackupWords</name>
    <message numerus="yes">
        <source>%n upstream(s)</source>
        <translation>
            <numerusform>%n origen</numerusform>
            <numerusform>%n orígenes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n project(s)</source>
        <translation>
            <numerusform>%n proyecto</numerusform>
            <numerusform>%n proyectos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n robot(s)</source>
        <translation>
            <numerusform>%n robot</numerusform>
            <numerusform>%n robots</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n image(s)</source>
        <translation>
            <numerusform>%n imagen</numerusform>
            <numerusform>%n imágenes</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, from %2 (Breakwater %3)</source>
        <comment>date, computer, version</comment>
        <translation>%1, de %2 (Breakwater %3)</translation>
    </message>
    <message>
        <source>Saving, %1</source>
        <comment>percent</comment>
        <translation>Guardando, %1</translation>
    </message>
    <message>
        <source>Reading and checking, %1</source>
        <comment>percent</comment>
        <translation>Leyendo y comprobando, %1</translation>
    </message>
    <message>
        <source>Getting it ready, %1</source>
        <comment>percent</comment>
        <translation>Preparando, %1</translation>
    </message>
    <message>
        <source>Backup, %1</source>
        <comment>percent</comment>
        <translation>Copia de seguridad, %1</translation>
    </message>
    <message>
        <source>Restore, %1</source>
        <comment>percent</comment>
        <translation>Restauración, %1</translation>
    </message>
    <message>
        <source>Backup cancelled</source>
        <translation>Copia de seguridad cancelada</translation>
    </message>
    <message>
        <source>Restore cancelled</source>
        <translation>Restauración cancelada</translation>
    </message>
    <message>
        <source>Backup failed</source>
        <translation>La copia de seguridad falló</translation>
    </message>
    <message>
        <source>Restore failed</source>
        <translation>La restauración falló</translation>
    </message>
    <message>
        <source>Backup saved</source>
        <translation>Copia de seguridad guardada</translation>
    </message>
    <message>
        <source>Restore waits for a restart</source>
        <translation>La restauración espera un reinicio</translation>
    </message>
</context>
<context>
    <name>CloseQuestion</name>
    <message>
        <source>Close the window</source>
        <translation>Cerrar la ventana</translation>
    </message>
    <message>
        <source>Keep serving images?</source>
        <translation>¿Seguir sirviendo imágenes?</translation>
    </message>
    <message>
        <source>This program is the server. In the background it goes on, with an icon in the tray.</source>
        <translation>Este programa es el servidor. En segundo plano sigue funcionando, con un icono en la bandeja.</translation>
    </message>
    <message numerus="yes">
        <source>%n pull(s) are running now.</source>
        <translation>
            <numerusform>Hay %n pull en curso.</numerusform>
            <numerusform>Hay %n pulls en curso.</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep serving in the background</source>
        <translation>Seguir sirviendo en segundo plano</translation>
    </message>
    <message>
        <source>Stop the server and quit</source>
        <translation>Detener el servidor y salir</translation>
    </message>
    <message>
        <source>Do this each time</source>
        <translation>Hacerlo siempre así</translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>The upstream</source>
        <translation>El origen</translation>
    </message>
    <message>
        <source>the upstream</source>
        <translation>el origen</translation>
    </message>
    <message>
        <source>The configuration file</source>
        <translation>El archivo de configuración</translation>
    </message>
    <message>
        <source>%1, line %2</source>
        <translation>%1, línea %2</translation>
    </message>
    <message>
        <source>“%1” is not a valid repository name</source>
        <translation>«%1» no es un nombre de repositorio válido</translation>
    </message>
    <message>
        <source>Names have lower-case letters, digits and single separators: library/postgres.</source>
        <translation>Los nombres llevan minúsculas, cifras y separadores sueltos: library/postgres.</translation>
    </message>
    <message>
        <source>Correct the image name and pull again.</source>
        <translation>Corrija el nombre de la imagen y repita el pull.</translation>
    </message>
    <message>
        <source>“%1” is not a valid tag</source>
        <translation>«%1» no es un tag válido</translation>
    </message>
    <message>
        <source>A tag has up to 128 letters, digits, dots, dashes and underscores.</source>
        <translation>Un tag tiene hasta 128 letras, cifras, puntos, guiones y guiones bajos.</translation>
    </message>
    <message>
        <source>Correct the tag and pull again.</source>
        <translation>Corrija el tag y repita el pull.</translation>
    </message>
    <message>
        <source>The digest is not valid</source>
        <translation>El digest no es válido</translation>
    </message>
    <message>
        <source>A digest looks like sha256: and 64 hexadecimal digits.</source>
        <translation>Un digest se escribe sha256: seguido de 64 cifras hexadecimales.</translation>
    </message>
    <message>
        <source>Copy the digest again, whole.</source>
        <translation>Vuelva a copiar el digest, completo.</translation>
    </message>
    <message>
        <source>A value is not valid</source>
        <translation>Un valor no es válido</translation>
    </message>
    <message>
        <source>“%1” is not valid</source>
        <translation>«%1» no es válido</translation>
    </message>
    <message>
        <source>Correct the value and try again.</source>
        <translation>Corrija el valor e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>No project answers for this image</source>
        <translation>Ningún proyecto responde por esta imagen</translation>
    </message>
    <message>
        <source>There is no project “%1”.</source>
        <translation>No existe el proyecto «%1».</translation>
    </message>
    <message>
        <source>Add a project that serves this registry, or correct the address on the node.</source>
        <translation>Añada un proyecto que sirva este registro o corrija la dirección en el nodo.</translation>
    </message>
    <message>
        <source>The repository does not exist</source>
        <translation>El repositorio no existe</translation>
    </message>
    <message>
        <source>%1 does not know it.</source>
        <translation>%1 no lo conoce.</translation>
    </message>
    <message>
        <source>Check the spelling of the image name.</source>
        <translation>Revise cómo está escrito el nombre de la imagen.</translation>
    </message>
    <message>
        <source>The image does not exist</source>
        <translation>La imagen no existe</translation>
    </message>
    <message>
        <source>%1 has no such tag or digest.</source>
        <translation>%1 no tiene ese tag o digest.</translation>
    </message>
    <message>
        <source>Check the tag. For a digest, check that it has not been removed upstream.</source>
        <translation>Revise el tag. Si es un digest, compruebe que no se haya eliminado en el origen.</translation>
    </message>
    <message>
        <source>A layer does not exist</source>
        <translation>Una capa no existe</translation>
    </message>
    <message>
        <source>%1 has no blob with this digest.</source>
        <translation>%1 no tiene ningún blob con este digest.</translation>
    </message>
    <message>
        <source>Pull the image again: its manifest may have changed.</source>
        <translation>Descargue de nuevo la imagen: su manifiesto puede haber cambiado.</translation>
    </message>
    <message>
        <source>User name or secret was not accepted</source>
        <translation>No se aceptó el nombre de usuario o el secreto</translation>
    </message>
    <message>
        <source>The node sent no credentials, or wrong ones.</source>
        <translation>El nodo no envió credenciales, o eran incorrectas.</translation>
    </message>
    <message>
        <source>Give the node a robot&apos;s user name and secret, or renew the robot&apos;s secret.</source>
        <translation>Dé al nodo el nombre de usuario y el secreto de un robot, o renueve el secreto del robot.</translation>
    </message>
    <message>
        <source>This robot may not pull here</source>
        <translation>Este robot no puede descargar aquí</translation>
    </message>
    <message>
        <source>Its permissions do not cover the project.</source>
        <translation>Sus permisos no abarcan el proyecto.</translation>
    </message>
    <message>
        <source>Its permissions do not cover the project %1.</source>
        <translation>Sus permisos no abarcan el proyecto %1.</translation>
    </message>
    <message>
        <source>Add the project to the robot.</source>
        <translation>Añada el proyecto al robot.</translation>
    </message>
    <message>
        <source>Nothing can be pushed here</source>
        <translation>Aquí no se puede subir nada</translation>
    </message>
    <message>
        <source>A proxy project is read-only: it caches what an upstream has.</source>
        <translation>Un proyecto proxy es de solo lectura: guarda en caché lo que tiene un origen.</translation>
    </message>
    <message>
        <source>Push to the upstream registry itself.</source>
        <translation>Súbalo al propio registro de origen.</translation>
    </message>
    <message>
        <source>%1 cannot be found</source>
        <translation>No se encuentra %1</translation>
    </message>
    <message>
        <source>The name %1 has no address (DNS).</source>
        <translation>El nombre %1 no tiene dirección (DNS).</translation>
    </message>
    <message>
        <source>Check this computer&apos;s DNS and the upstream&apos;s URL. Cached images keep working.</source>
        <translation>Revise el DNS de este equipo y la URL del origen. Las imágenes en caché siguen disponibles.</translation>
    </message>
    <message>
        <source>%1 cannot be reached</source>
        <translation>No se puede acceder a %1</translation>
    </message>
    <message>
        <source>%1 does not accept a connection.</source>
        <translation>%1 no acepta conexiones.</translation>
    </message>
    <message>
        <source>Check the Internet connection and the URL. Cached images keep working.</source>
        <translation>Revise la conexión a Internet y la URL. Las imágenes en caché siguen disponibles.</translation>
    </message>
    <message>
        <source>%1 has a certificate that is not trusted</source>
        <translation>%1 tiene un certificado que no es de confianza</translation>
    </message>
    <message>
        <source>If the upstream has its own CA, add that CA to the upstream. Else check this computer&apos;s clock.</source>
        <translation>Si el origen tiene su propia CA, añádala al origen. Si no, revise el reloj de este equipo.</translation>
    </message>
    <message>
        <source>%1 does not answer in time</source>
        <translation>%1 no responde a tiempo</translation>
    </message>
    <message>
        <source>%1 was silent for too long.</source>
        <translation>%1 estuvo en silencio demasiado tiempo.</translation>
    </message>
    <message>
        <source>It is tried again by itself. Cached images keep working.</source>
        <translation>Se vuelve a intentar automáticamente. Las imágenes en caché siguen disponibles.</translation>
    </message>
    <message>
        <source>%1 has a fault</source>
        <translation>%1 tiene un fallo</translation>
    </message>
    <message>
        <source>%1 answered %2</source>
        <translation>%1 respondió %2</translation>
    </message>
    <message>
        <source>The fault is on the upstream&apos;s side.</source>
        <translation>El fallo está en el lado del origen.</translation>
    </message>
    <message numerus="yes">
        <source>Pulls from it go on in %n minute(s).</source>
        <translation>
            <numerusform>Los pulls desde él continúan dentro de %n minuto.</numerusform>
            <numerusform>Los pulls desde él continúan dentro de %n minutos.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 has reached its rate limit</source>
        <translation>%1 ha alcanzado su límite de solicitudes</translation>
    </message>
    <message>
        <source>%1 answered 429: too many requests. %2</source>
        <translation>%1 respondió 429: demasiadas solicitudes. %2</translation>
    </message>
    <message>
        <source>Add a login to the upstream for a higher limit. Cached images keep working.</source>
        <translation>Añada credenciales al origen para tener un límite mayor. Las imágenes en caché siguen disponibles.</translation>
    </message>
    <message>
        <source>%1 refused the saved password</source>
        <translation>%1 rechazó la contraseña guardada</translation>
    </message>
    <message>
        <source>User name and password or token were not accepted by %1.</source>
        <translation>%1 no aceptó el nombre de usuario y la contraseña o el token.</translation>
    </message>
    <message>
        <source>Edit the upstream&apos;s credentials, or clear them to pull anonymously.</source>
        <translation>Edite las credenciales del origen o bórrelas para descargar de forma anónima.</translation>
    </message>
    <message>
        <source>%1 gives no access to this image</source>
        <translation>%1 no da acceso a esta imagen</translation>
    </message>
    <message>
        <source>The repository is private, or it does not exist.</source>
        <translation>El repositorio es privado o no existe.</translation>
    </message>
    <message>
        <source>Check the image name, and that the upstream&apos;s login may read it.</source>
        <translation>Revise el nombre de la imagen y que las credenciales del origen permitan leerla.</translation>
    </message>
    <message>
        <source>%1 sent something that is no registry&apos;s answer</source>
        <translation>%1 envió algo que no es la respuesta de un registro</translation>
    </message>
    <message>
        <source>Check the URL. A log-in page of a network (captive portal) does this too.</source>
        <translation>Revise la URL. La página de acceso de una red (portal cautivo) también puede causarlo.</translation>
    </message>
    <message>
        <source>%1 sent us to an address that is not allowed</source>
        <translation>%1 nos remitió a una dirección no permitida</translation>
    </message>
    <message>
        <source>It redirects to %1, a private address.</source>
        <translation>Redirige a %1, una dirección privada.</translation>
    </message>
    <message>
        <source>If that is your own storage, allow this host in the upstream&apos;s settings.</source>
        <translation>Si es su propio almacenamiento, permita este host en los ajustes del origen.</translation>
    </message>
    <message>
        <source>%1 asks for its password somewhere else</source>
        <translation>%1 pide su contraseña en otro sitio</translation>
    </message>
    <message>
        <source>Its token service is %1, which is not its own.</source>
        <translation>Su servicio de tokens es %1, que no es suyo.</translation>
    </message>
    <message>
        <source>This upstream is Breakwater itself</source>
        <translation>Este origen es el propio Breakwater</translation>
    </message>
    <message>
        <source>A cache of itself would ask itself for ever.</source>
        <translation>Una caché de sí misma se preguntaría a sí misma sin fin.</translation>
    </message>
    <message>
        <source>Give the registry&apos;s own address as URL.</source>
        <translation>Indique como URL la dirección del propio registro.</translation>
    </message>
    <message>
        <source>%1 is switched off</source>
        <translation>%1 está desactivado</translation>
    </message>
    <message>
        <source>Only images that are cached are served.</source>
        <translation>Solo se sirven las imágenes en caché.</translation>
    </message>
    <message>
        <source>Enable the upstream, or end offline mode.</source>
        <translation>Active el origen o salga del modo sin conexión.</translation>
    </message>
    <message>
        <source>%1 sent data that is not what its digest says</source>
        <translation>%1 envió datos que no coinciden con su digest</translation>
    </message>
    <message>
        <source>Nothing was stored.</source>
        <translation>No se guardó nada.</translation>
    </message>
    <message>
        <source>Expected %1, got %2. Nothing was stored.</source>
        <translation>Se esperaba %1, llegó %2. No se guardó nada.</translation>
    </message>
    <message>
        <source>something else</source>
        <translation>otra cosa</translation>
    </message>
    <message>
        <source>Pull again. If it happens again, the upstream or something on the way is damaged.</source>
        <translation>Repita el pull. Si vuelve a ocurrir, el origen o algo en el camino está dañado.</translation>
    </message>
    <message>
        <source>%1 cut the data short</source>
        <translation>%1 cortó los datos</translation>
    </message>
    <message>
        <source>The length is not what was announced.</source>
        <translation>La longitud no es la anunciada.</translation>
    </message>
    <message>
        <source>Pull again: it goes on where it stopped.</source>
        <translation>Repita el pull: continúa donde se detuvo.</translation>
    </message>
    <message>
        <source>The data folder cannot be written</source>
        <translation>No se puede escribir en la carpeta de datos</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Give this user the right to write there, or choose another folder.</source>
        <translation>Dé a este usuario permiso para escribir ahí o elija otra carpeta.</translation>
    </message>
    <message>
        <source>The disk is full</source>
        <translation>El disco está lleno</translation>
    </message>
    <message>
        <source>There is no room left in %1.</source>
        <translation>No queda espacio en %1.</translation>
    </message>
    <message>
        <source>Delete images or make room. Until then pulls go through without being cached.</source>
        <translation>Elimine imágenes o haga sitio. Hasta entonces, los pulls pasan sin guardarse en caché.</translation>
    </message>
    <message>
        <source>The disk reported an error</source>
        <translation>El disco comunicó un error</translation>
    </message>
    <message>
        <source>Check the disk and its cable. Images that are damaged are fetched again.</source>
        <translation>Revise el disco y su cable. Las imágenes dañadas se vuelven a obtener.</translation>
    </message>
    <message>
        <source>The data folder is in use</source>
        <translation>La carpeta de datos está en uso</translation>
    </message>
    <message>
        <source>Another Breakwater has it open.</source>
        <translation>Otro Breakwater la tiene abierta.</translation>
    </message>
    <message>
        <source>%1 has it open.</source>
        <translation>%1 la tiene abierta.</translation>
    </message>
    <message>
        <source>Stop the other one, or start this one with another folder (--data).</source>
        <translation>Detenga el otro o inicie este con otra carpeta (--data).</translation>
    </message>
    <message>
        <source>The catalog is damaged</source>
        <translation>El catálogo está dañado</translation>
    </message>
    <message>
        <source>Start again: it is rebuilt from the stored images. A copy of the old one is kept.</source>
        <translation>Reinicie: se reconstruye a partir de las imágenes guardadas. Se conserva una copia del antiguo.</translation>
    </message>
    <message>
        <source>The catalog is from a newer version</source>
        <translation>El catálogo es de una versión más reciente</translation>
    </message>
    <message>
        <source>This version cannot read it and leaves it as it is.</source>
        <translation>Esta versión no puede leerlo y lo deja como está.</translation>
    </message>
    <message>
        <source>Update Breakwater.</source>
        <translation>Actualice Breakwater.</translation>
    </message>
    <message>
        <source>The catalog cannot be read or written</source>
        <translation>No se puede leer o escribir el catálogo</translation>
    </message>
    <message>
        <source>Check that the disk has room and works.</source>
        <translation>Compruebe que el disco tenga espacio y funcione.</translation>
    </message>
    <message>
        <source>The configuration file cannot be read: %1</source>
        <translation>No se puede leer el archivo de configuración: %1</translation>
    </message>
    <message>
        <source>Correct the YAML. Nothing of the file was applied.</source>
        <translation>Corrija el YAML. No se aplicó nada del archivo.</translation>
    </message>
    <message>
        <source>Unknown setting “%1” in %2</source>
        <translation>Ajuste desconocido «%1» en %2</translation>
    </message>
    <message>
        <source>Correct or remove it. Nothing of the file was applied.</source>
        <translation>Corríjalo o quítelo. No se aplicó nada del archivo.</translation>
    </message>
    <message>
        <source>The value of “%1” is not valid: %2</source>
        <translation>El valor de «%1» no es válido: %2</translation>
    </message>
    <message>
        <source>Correct it. Nothing of the file was applied.</source>
        <translation>Corríjalo. No se aplicó nada del archivo.</translation>
    </message>
    <message>
        <source>A file is missing: %1</source>
        <translation>Falta un archivo: %1</translation>
    </message>
    <message>
        <source>Create the file, or correct the path in the configuration.</source>
        <translation>Cree el archivo o corrija la ruta en la configuración.</translation>
    </message>
    <message>
        <source>%1 is already used</source>
        <translation>%1 ya está en uso</translation>
    </message>
    <message>
        <source>The port</source>
        <translation>El puerto</translation>
    </message>
    <message>
        <source>Another program listens there.</source>
        <translation>Otro programa escucha ahí.</translation>
    </message>
    <message>
        <source>It is used by %1.</source>
        <translation>Lo usa %1.</translation>
    </message>
    <message>
        <source>Choose another port, or stop the other program.</source>
        <translation>Elija otro puerto o detenga el otro programa.</translation>
    </message>
    <message>
        <source>%1 is not an address of this computer</source>
        <translation>%1 no es una dirección de este equipo</translation>
    </message>
    <message>
        <source>The address</source>
        <translation>La dirección</translation>
    </message>
    <message>
        <source>It may have changed (DHCP), or the network is not up yet.</source>
        <translation>Puede haber cambiado (DHCP), o la red aún no está lista.</translation>
    </message>
    <message>
        <source>Choose another address, or listen on all addresses (0.0.0.0).</source>
        <translation>Elija otra dirección o escuche en todas (0.0.0.0).</translation>
    </message>
    <message>
        <source>%1 needs administrator rights</source>
        <translation>%1 requiere permisos de administrador</translation>
    </message>
    <message>
        <source>This port</source>
        <translation>Este puerto</translation>
    </message>
    <message>
        <source>Ports below 1024 are reserved.</source>
        <translation>Los puertos por debajo de 1024 están reservados.</translation>
    </message>
    <message>
        <source>Choose a port above 1023, such as 8443.</source>
        <translation>Elija un puerto superior a 1023, por ejemplo 8443.</translation>
    </message>
    <message>
        <source>The certificate cannot be used</source>
        <translation>No se puede usar el certificado</translation>
    </message>
    <message>
        <source>Give a certificate and its key in PEM form, or let Breakwater make one.</source>
        <translation>Indique un certificado y su clave en formato PEM, o deje que Breakwater cree uno.</translation>
    </message>
    <message>
        <source>The key file cannot be used</source>
        <translation>No se puede usar el archivo de clave</translation>
    </message>
    <message>
        <source>Restore it from a backup and give it mode 0600. Without it, passwords must be entered again.</source>
        <translation>Restáurelo desde una copia de seguridad y dele el modo 0600. Sin él hay que volver a introducir las contraseñas.</translation>
    </message>
    <message>
        <source>A stored password cannot be read</source>
        <translation>No se puede leer una contraseña guardada</translation>
    </message>
    <message>
        <source>The key file is not the one that sealed it.</source>
        <translation>El archivo de clave no es el que la selló.</translation>
    </message>
    <message>
        <source>The key file does not open the password of %1.</source>
        <translation>El archivo de clave no abre la contraseña de %1.</translation>
    </message>
    <message>
        <source>Enter the password again.</source>
        <translation>Vuelva a introducir la contraseña.</translation>
    </message>
    <message>
        <source>This exists already</source>
        <translation>Esto ya existe</translation>
    </message>
    <message>
        <source>“%1” exists already</source>
        <translation>«%1» ya existe</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Elija otro nombre.</translation>
    </message>
    <message>
        <source>This is no longer there</source>
        <translation>Esto ya no existe</translation>
    </message>
    <message>
        <source>“%1” is no longer there</source>
        <translation>«%1» ya no existe</translation>
    </message>
    <message>
        <source>It was removed in the meantime.</source>
        <translation>Se eliminó entretanto.</translation>
    </message>
    <message>
        <source>Refresh the page.</source>
        <translation>Actualice la página.</translation>
    </message>
    <message>
        <source>This is still in use</source>
        <translation>Todavía está en uso</translation>
    </message>
    <message>
        <source>“%1” is still in use</source>
        <translation>«%1» todavía está en uso</translation>
    </message>
    <message>
        <source>Used by %1.</source>
        <translation>Lo usa %1.</translation>
    </message>
    <message>
        <source>Remove what uses it first.</source>
        <translation>Elimine antes lo que lo usa.</translation>
    </message>
    <message>
        <source>The configuration file manages this</source>
        <translation>Esto lo gestiona el archivo de configuración</translation>
    </message>
    <message>
        <source>What the file names can only be changed there.</source>
        <translation>Lo que nombra el archivo solo se puede cambiar en él.</translation>
    </message>
    <message>
        <source>Change it in the file, then restart or send SIGHUP.</source>
        <translation>Cámbielo en el archivo y después reinicie o envíe SIGHUP.</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelado</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>No se cambió nada.</translation>
    </message>
    <message>
        <source>This is not supported</source>
        <translation>Esto no es compatible</translation>
    </message>
    <message>
        <source>See the details.</source>
        <translation>Vea los detalles.</translation>
    </message>
    <message>
        <source>Something went wrong inside Breakwater</source>
        <translation>Algo falló dentro de Breakwater</translation>
    </message>
    <message>
        <source>Try again. If it happens again, report it with the details.</source>
        <translation>Inténtelo de nuevo. Si vuelve a ocurrir, comuníquelo con los detalles.</translation>
    </message>
    <message>
        <source>The project %1 does not allow this image</source>
        <translation>El proyecto %1 no permite esta imagen</translation>
    </message>
    <message>
        <source>None of its allow patterns fits %1.</source>
        <translation>Ninguno de sus patrones de permiso coincide con %1.</translation>
    </message>
    <message>
        <source>Its pattern %1 denies %2.</source>
        <translation>Su patrón %1 prohíbe %2.</translation>
    </message>
    <message>
        <source>Change the project&apos;s patterns if nodes should get it.</source>
        <translation>Cambie los patrones del proyecto si los nodos deben recibirla.</translation>
    </message>
    <message>
        <source>%1 cannot be reached through its proxy</source>
        <translation>No se puede acceder a %1 a través de su proxy</translation>
    </message>
    <message>
        <source>The proxy %1 wants a user name and password, or refused those it got.</source>
        <translation>El proxy %1 pide nombre de usuario y contraseña, o rechazó los que recibió.</translation>
    </message>
    <message>
        <source>The proxy %1 does not let us through: %2</source>
        <translation>El proxy %1 no nos deja pasar: %2</translation>
    </message>
    <message>
        <source>The proxy %1 answered %2.</source>
        <translation>El proxy %1 respondió %2.</translation>
    </message>
    <message>
        <source>Check the proxy in the upstream&apos;s advanced settings. Cached images keep working.</source>
        <translation>Revise el proxy en los ajustes avanzados del origen. Las imágenes en caché siguen disponibles.</translation>
    </message>
    <message>
        <source>%1 wants another client certificate</source>
        <translation>%1 pide otro certificado de cliente</translation>
    </message>
    <message>
        <source>Give the client certificate and its key in the upstream&apos;s advanced settings.</source>
        <translation>Indique el certificado de cliente y su clave en los ajustes avanzados del origen.</translation>
    </message>
    <message>
        <source>The password was not sent. If that host may have it, add it to the upstream&apos;s &quot;Login hosts&quot;. Else check the upstream&apos;s URL.</source>
        <translation>La contraseña no se envió. Si ese host puede recibirla, añádalo a los «Hosts de inicio de sesión» del origen. Si no, revise la URL del origen.</translation>
    </message>
    <message>
        <source>The image is not made for this platform</source>
        <translation>La imagen no está hecha para esta plataforma</translation>
    </message>
    <message>
        <source>The image has no %1</source>
        <comment>platforms</comment>
        <translation>La imagen no tiene %1</translation>
    </message>
    <message>
        <source>It is made for %1.</source>
        <translation>Está hecha para %1.</translation>
    </message>
    <message>
        <source>Choose a platform that it has, or another image.</source>
        <translation>Elija una plataforma que tenga, u otra imagen.</translation>
    </message>
    <message>
        <source>%1 cannot be opened: %2</source>
        <translation>No se puede abrir %1: %2</translation>
    </message>
    <message>
        <source>%1 is no tar archive, nor one packed by gzip or zstd.</source>
        <translation>%1 no es un archivo tar, ni uno comprimido con gzip o zstd.</translation>
    </message>
    <message>
        <source>%1 holds neither an OCI image layout nor a docker-archive.</source>
        <translation>%1 no contiene ni un diseño de imagen OCI ni un docker-archive.</translation>
    </message>
    <message>
        <source>It names no image.</source>
        <translation>No nombra ninguna imagen.</translation>
    </message>
    <message>
        <source>Its entry “%1” leads out of it, or is there twice.</source>
        <translation>Su entrada «%1» lleva fuera de él o está dos veces.</translation>
    </message>
    <message>
        <source>Its entry “%1” is a link that leads out of it.</source>
        <translation>Su entrada «%1» es un enlace que lleva fuera de él.</translation>
    </message>
    <message>
        <source>Its entry “%1” is a device.</source>
        <translation>Su entrada «%1» es un dispositivo.</translation>
    </message>
    <message>
        <source>Its manifests make no sense.</source>
        <translation>Sus manifiestos no tienen sentido.</translation>
    </message>
    <message>
        <source>“%1” makes no sense.</source>
        <translation>«%1» no tiene sentido.</translation>
    </message>
    <message>
        <source>It is damaged or cut short.</source>
        <translation>Está dañado o incompleto.</translation>
    </message>
    <message>
        <source>It holds, or unpacks to, more than is sensible: “%1”.</source>
        <translation>Contiene, o al desempaquetarlo ocupa, más de lo razonable: «%1».</translation>
    </message>
    <message>
        <source>The archive cannot be read</source>
        <translation>No se puede leer el archivo</translation>
    </message>
    <message>
        <source>Make it anew: skopeo, docker save, podman save and Breakwater&apos;s own export write archives that fit.</source>
        <translation>Créelo de nuevo: skopeo, docker save, podman save y la exportación de Breakwater escriben archivos adecuados.</translation>
    </message>
    <message>
        <source>The archive is refused</source>
        <translation>Se rechaza el archivo</translation>
    </message>
    <message>
        <source>Nothing was imported. Make it anew, and do not use this one unless you know where it comes from.</source>
        <translation>No se importó nada. Créelo de nuevo y no use este a menos que sepa de dónde viene.</translation>
    </message>
    <message>
        <source>The backup cannot be opened</source>
        <translation>No se puede abrir la copia de seguridad</translation>
    </message>
    <message>
        <source>Check the path, and that this user may read the file.</source>
        <translation>Revise la ruta y que este usuario pueda leer el archivo.</translation>
    </message>
    <message>
        <source>This is no backup of Breakwater</source>
        <translation>Esto no es una copia de seguridad de Breakwater</translation>
    </message>
    <message>
        <source>Choose a file that was written by “Save a backup…” or breakwaterd backup.</source>
        <translation>Elija un archivo escrito por «Guardar una copia de seguridad…» o por breakwaterd backup.</translation>
    </message>
    <message>
        <source>The backup is damaged or cut short</source>
        <translation>La copia de seguridad está dañada o incompleta</translation>
    </message>
    <message>
        <source>%1, at %2</source>
        <comment>file, its part</comment>
        <translation>%1, en %2</translation>
    </message>
    <message>
        <source>Nothing was changed. Take another copy of it, or an older backup.</source>
        <translation>No se cambió nada. Use otra copia de ella o una copia de seguridad más antigua.</translation>
    </message>
    <message>
        <source>The backup is from a newer version</source>
        <translation>La copia de seguridad es de una versión más reciente</translation>
    </message>
    <message>
        <source>Breakwater %1 wrote it.</source>
        <translation>La escribió Breakwater %1.</translation>
    </message>
    <message>
        <source>Nothing was changed. Update Breakwater first.</source>
        <translation>No se cambió nada. Actualice antes Breakwater.</translation>
    </message>
    <message>
        <source>The backup is sealed</source>
        <translation>La copia de seguridad está sellada</translation>
    </message>
    <message>
        <source>Give the passphrase that it was saved with.</source>
        <translation>Indique la frase de contraseña con la que se guardó.</translation>
    </message>
    <message>
        <source>The passphrase does not open the backup</source>
        <translation>La frase de contraseña no abre la copia de seguridad</translation>
    </message>
    <message>
        <source>Nothing was changed. Type the one that it was saved with.</source>
        <translation>No se cambió nada. Escriba aquella con la que se guardó.</translation>
    </message>
    <message>
        <source>It is larger than the limit</source>
        <translation>Es mayor que el límite</translation>
    </message>
    <message>
        <source>The quota of the project leaves no room for it, whatever else goes.</source>
        <translation>La cuota del proyecto no le deja sitio, se quite lo que se quite.</translation>
    </message>
    <message>
        <source>The limit of the store leaves no room for it, whatever else goes.</source>
        <translation>El límite del almacén no le deja sitio, se quite lo que se quite.</translation>
    </message>
    <message>
        <source>Raise the limit, or import fewer images or platforms at once.</source>
        <translation>Aumente el límite o importe menos imágenes o plataformas a la vez.</translation>
    </message>
    <message>
        <source>The disk with the store is not there</source>
        <translation>El disco con el almacén no está</translation>
    </message>
    <message>
        <source>The store lies in %1.</source>
        <translation>El almacén está en %1.</translation>
    </message>
    <message>
        <source>Mount the disk and start again. To begin with an empty store instead, move %1 away.</source>
        <translation>Monte el disco y reinicie. Para empezar en cambio con un almacén vacío, mueva %1 a otro lugar.</translation>
    </message>
</context>
<context>
    <name>Explain</name>
    <message>
        <source>1 layer</source>
        <translation>1 capa</translation>
    </message>
    <message numerus="yes">
        <source>%n layers</source>
        <translation>
            <numerusform>%n capa</numerusform>
            <numerusform>%n capas</numerusform>
        </translation>
    </message>
    <message>
        <source>1 pull</source>
        <translation>1 pull</translation>
    </message>
    <message numerus="yes">
        <source>%n pulls</source>
        <translation>
            <numerusform>%n pull</numerusform>
            <numerusform>%n pulls</numerusform>
        </translation>
    </message>
    <message>
        <source>The image would be fetched from %1</source>
        <translation>La imagen se obtendría de %1</translation>
    </message>
    <message>
        <source>%1 (%2) would be fetched from %3</source>
        <comment>layers, size, upstream</comment>
        <translation>%1 (%2) se obtendrían de %3</translation>
    </message>
    <message>
        <source>A manifest would be fetched from %1</source>
        <translation>Se obtendría un manifiesto de %1</translation>
    </message>
    <message>
        <source>How much that is will be known when its manifest is read.</source>
        <translation>Se sabrá cuánto es al leer su manifiesto.</translation>
    </message>
    <message>
        <source>%1; a limit would count %2</source>
        <comment>what is fetched, pulls</comment>
        <translation>%1; un límite contaría %2</translation>
    </message>
    <message>
        <source>%1; %2 of the limit used, %3 left now</source>
        <comment>what is fetched, pulls, number</comment>
        <translation>%1; usa %2 del límite, quedan %3 ahora</translation>
    </message>
    <message>
        <source>The limit would not allow it. Add a login to the upstream for a higher one, or wait.</source>
        <translation>El límite no lo permitiría. Añada credenciales al origen para tener uno mayor, o espere.</translation>
    </message>
    <message>
        <source>Refused: %1</source>
        <translation>Rechazado: %1</translation>
    </message>
    <message>
        <source>Would fail: %1</source>
        <translation>Fallaría: %1</translation>
    </message>
    <message>
        <source>Served from the cache, though it may be out of date: %1</source>
        <translation>Servida desde la caché, quizá no esté al día: %1</translation>
    </message>
    <message>
        <source>Served from the cache after one check of the tag</source>
        <translation>Servida desde la caché tras comprobar una vez el tag</translation>
    </message>
    <message>
        <source>The check costs no pull. If the tag has moved, the new image is fetched.</source>
        <translation>La comprobación no cuesta ningún pull. Si el tag ha cambiado, se obtiene la imagen nueva.</translation>
    </message>
    <message>
        <source>Served from the cache at once</source>
        <translation>Servida desde la caché al momento</translation>
    </message>
    <message>
        <source>The upstream is asked behind it whether the tag has moved.</source>
        <translation>Después se pregunta al origen si el tag ha cambiado.</translation>
    </message>
    <message>
        <source>Served from the cache, nothing is asked</source>
        <translation>Servida desde la caché, no se pregunta nada</translation>
    </message>
    <message>
        <source>The pull is refused: %1.</source>
        <translation>El pull se rechaza: %1.</translation>
    </message>
    <message>
        <source>The tag is fresh: it is answered from the cache.</source>
        <translation>El tag está fresco: responde la caché.</translation>
    </message>
    <message>
        <source>The digest is here: it is answered from the cache.</source>
        <translation>El digest está aquí: responde la caché.</translation>
    </message>
    <message>
        <source>The tag is answered from the cache; %1 is asked behind it.</source>
        <translation>La caché responde por el tag; después se pregunta a %1.</translation>
    </message>
    <message>
        <source>%1 is asked once whether the tag has moved. This costs no pull.</source>
        <translation>Se pregunta una vez a %1 si el tag ha cambiado. No cuesta ningún pull.</translation>
    </message>
    <message>
        <source>The copy is served and said to be stale: %1.</source>
        <translation>La copia se sirve y se marca como obsoleta: %1.</translation>
    </message>
    <message>
        <source>The tag is not here: %1 is asked what it stands for.</source>
        <translation>El tag no está aquí: se pregunta a %1 qué designa.</translation>
    </message>
    <message>
        <source>The digest is not here: %1 is asked for it.</source>
        <translation>El digest no está aquí: se pide a %1.</translation>
    </message>
    <message>
        <source>1 manifest is read from %1; a limit counts it as a pull.</source>
        <translation>Se lee 1 manifiesto de %1; un límite lo cuenta como un pull.</translation>
    </message>
    <message numerus="yes">
        <source>%n manifests are read from %1; a limit counts them as pulls.</source>
        <translation>
            <numerusform>Se lee %n manifiesto de %1; un límite lo cuenta como un pull.</numerusform>
            <numerusform>Se leen %n manifiestos de %1; un límite los cuenta como pulls.</numerusform>
        </translation>
    </message>
    <message>
        <source>From the cache: %1, %2.</source>
        <comment>layers, size</comment>
        <translation>Desde la caché: %1, %2.</translation>
    </message>
    <message>
        <source>From the cache: %1.</source>
        <comment>size</comment>
        <translation>Desde la caché: %1.</translation>
    </message>
    <message>
        <source>Fetched from %2: %1, %3.</source>
        <comment>layers, upstream, size</comment>
        <translation>Obtenido de %2: %1, %3.</translation>
    </message>
    <message>
        <source>Its layers are fetched from %1; the manifest tells how many.</source>
        <translation>Sus capas se obtienen de %1; el manifiesto dice cuántas.</translation>
    </message>
    <message>
        <source>Here it ends: %1.</source>
        <translation>Aquí termina: %1.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>%1, because the name starts with it</source>
        <translation>%1, porque el nombre empieza así</translation>
    </message>
    <message>
        <source>%1, because it serves %2</source>
        <comment>project, registry</comment>
        <translation>%1, porque sirve %2</translation>
    </message>
    <message>
        <source>%1, because it is the default</source>
        <translation>%1, porque es el predeterminado</translation>
    </message>
    <message>
        <source>A digest never changes, so it is never checked.</source>
        <translation>Un digest nunca cambia, así que nunca se comprueba.</translation>
    </message>
    <message>
        <source>%1, by rule %2 of the project</source>
        <comment>how often it is checked, number</comment>
        <translation>%1, según la regla %2 del proyecto</translation>
    </message>
    <message>
        <source>%1, by the built-in rules</source>
        <comment>how often it is checked</comment>
        <translation>%1, según las reglas integradas</translation>
    </message>
    <message>
        <source>with the first pull after %1 (%2)</source>
        <comment>date, span of time</comment>
        <translation>con el primer pull después de %1 (%2)</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nunca</translation>
    </message>
    <message>
        <source>with the next pull</source>
        <translation>con el próximo pull</translation>
    </message>
    <message>
        <source>%1, not now: disabled or expired</source>
        <comment>robot</comment>
        <translation>%1, ahora no: desactivado o caducado</translation>
    </message>
    <message>
        <source>anyone in %1, without a robot</source>
        <comment>networks</comment>
        <translation>cualquiera en %1, sin robot</translation>
    </message>
    <message>
        <source>Nobody yet. Add a robot for this project.</source>
        <translation>Nadie todavía. Añada un robot para este proyecto.</translation>
    </message>
    <message>
        <source>one for all</source>
        <comment>platform of an image without a choice</comment>
        <translation>una para todas</translation>
    </message>
</context>
<context>
    <name>FindingWords</name>
    <message>
        <source>The file cannot be read from here on: {detail}</source>
        <translation>A partir de aquí no se puede leer el archivo: {detail}</translation>
    </message>
    <message>
        <source>The runtime ignores a file that it cannot read, mostly without a word. Correct the line, or take the new file in its place.</source>
        <translation>El entorno ignora un archivo que no puede leer, casi siempre sin avisar. Corrija la línea o use en su lugar el archivo nuevo.</translation>
    </message>
    <message>
        <source>The line is indented with a tab, which YAML forbids.</source>
        <translation>La línea está sangrada con un tabulador, lo que YAML prohíbe.</translation>
    </message>
    <message>
        <source>Indent with blanks.</source>
        <translation>Sangre con espacios.</translation>
    </message>
    <message>
        <source>“{key}” is no key that the runtime knows here; it is ignored.</source>
        <translation>«{key}» no es una clave que el entorno conozca aquí; se ignora.</translation>
    </message>
    <message>
        <source>Remove it, or look for a typing error.</source>
        <translation>Quítela o busque un error al escribir.</translation>
    </message>
    <message>
        <source>Write “{expected}”.</source>
        <translation>Escriba «{expected}».</translation>
    </message>
    <message>
        <source>“{key}” stands in the wrong table, where it is ignored without a word.</source>
        <translation>«{key}» está en la tabla equivocada, donde se ignora sin avisar.</translation>
    </message>
    <message>
        <source>In TOML a key belongs to the last table header above it. Move it to its own table; keys of the whole file stand above the first header.</source>
        <translation>En TOML una clave pertenece a la última cabecera de tabla por encima de ella. Muévala a su propia tabla; las claves de todo el archivo van antes de la primera cabecera.</translation>
    </message>
    <message>
        <source>“{key}” stands here twice; only one of the two counts.</source>
        <translation>«{key}» está aquí dos veces; solo cuenta una.</translation>
    </message>
    <message>
        <source>Join the two entries.</source>
        <translation>Una las dos entradas.</translation>
    </message>
    <message>
        <source>“{key}” must be a list.</source>
        <translation>«{key}» debe ser una lista.</translation>
    </message>
    <message>
        <source>Write each value in a line of its own, with a dash before it in YAML, or [[{key}]] in TOML.</source>
        <translation>Escriba cada valor en su propia línea, con un guion delante en YAML, o [[{key}]] en TOML.</translation>
    </message>
    <message>
        <source>The path of {endpoint} lacks /v2/: it is taken as it stands, and pulls get a 404 or a web page.</source>
        <translation>A la ruta de {endpoint} le falta /v2/: se toma como está, y los pulls reciben un 404 o una página web.</translation>
    </message>
    <message>
        <source>Write {expected}</source>
        <translation>Escriba {expected}</translation>
    </message>
    <message>
        <source>{endpoint} says neither https:// nor http://.</source>
        <translation>{endpoint} no dice ni https:// ni http://.</translation>
    </message>
    <message>
        <source>Here stands a host, not a URL: with its scheme “{value}” fits nothing.</source>
        <translation>Aquí va un host, no una URL: con su esquema, «{value}» no encaja con nada.</translation>
    </message>
    <message>
        <source>The path of {value} does not belong here.</source>
        <translation>La ruta de {value} no va aquí.</translation>
    </message>
    <message>
        <source>Without override_path containerd puts another /v2 behind {endpoint}.</source>
        <translation>Sin override_path, containerd pone otro /v2 detrás de {endpoint}.</translation>
    </message>
    <message>
        <source>Add override_path = true to this host.</source>
        <translation>Añada override_path = true a este host.</translation>
    </message>
    <message>
        <source>Breakwater has no project {project}: every pull gets a 404 and goes past it.</source>
        <translation>Breakwater no tiene el proyecto {project}: cada pull recibe un 404 y pasa de largo.</translation>
    </message>
    <message>
        <source>Write {expected}, or create the project.</source>
        <translation>Escriba {expected} o cree el proyecto.</translation>
    </message>
    <message>
        <source>Project {project} serves another registry than {registry}: names that exist in both give the wrong image.</source>
        <translation>El proyecto {project} sirve otro registro que {registry}: los nombres que existen en ambos dan la imagen equivocada.</translation>
    </message>
    <message>
        <source>“*” stands for all registries; some versions of k3s lose their way back to the registry with it.</source>
        <translation>«*» vale por todos los registros; algunas versiones de k3s pierden con él el camino de vuelta al registro.</translation>
    </message>
    <message>
        <source>Name each registry.</source>
        <translation>Nombre cada registro.</translation>
    </message>
    <message>
        <source>A rewrite for {registry} changes the names that Breakwater is asked for; older versions of k3s apply it to the registry itself too.</source>
        <translation>Un «rewrite» para {registry} cambia los nombres que se piden a Breakwater; versiones antiguas de k3s lo aplican también al propio registro.</translation>
    </message>
    <message>
        <source>Remove it: the path of the endpoint does the same.</source>
        <translation>Quítelo: la ruta del punto de acceso hace lo mismo.</translation>
    </message>
    <message>
        <source>Without a server line it depends on the version whether the registry itself is asked as a last resort.</source>
        <translation>Sin la línea server depende de la versión si se pregunta al propio registro como último recurso.</translation>
    </message>
    <message>
        <source>Write the line; the new file has it.</source>
        <translation>Escriba la línea; el archivo nuevo la tiene.</translation>
    </message>
    <message>
        <source>No endpoint is called {key}, so this secret and this CA are never used.</source>
        <translation>Ningún punto de acceso se llama {key}, así que este secreto y esta CA no se usan nunca.</translation>
    </message>
    <message>
        <source>The key is host and port exactly as in the endpoint: {expected}</source>
        <translation>La clave es el host y el puerto exactamente como en el punto de acceso: {expected}</translation>
    </message>
    <message>
        <source>Nothing signs in to {host}: it answers 401, and pulls go past it.</source>
        <translation>Nada se identifica ante {host}: responde 401 y los pulls pasan de largo.</translation>
    </message>
    <message>
        <source>Add the robot and its secret; the new file has them.</source>
        <translation>Añada el robot y su secreto; el archivo nuevo los tiene.</translation>
    </message>
    <message>
        <source>The node is not told which authority signed the certificate of {host}; it refuses it, and pulls go past Breakwater.</source>
        <translation>Al nodo no se le dice qué autoridad firmó el certificado de {host}; lo rechaza y los pulls pasan de largo de Breakwater.</translation>
    </message>
    <message>
        <source>Add the CA; the new file has it.</source>
        <translation>Añada la CA; el archivo nuevo la tiene.</translation>
    </message>
    <message>
        <source>The certificate of {host} is not checked: anyone on the network can answer in its place.</source>
        <translation>El certificado de {host} no se comprueba: cualquiera en la red puede responder en su lugar.</translation>
    </message>
    <message>
        <source>Name the CA instead.</source>
        <translation>Nombre en su lugar la CA.</translation>
    </message>
    <message>
        <source>{endpoint} is this computer, at another port than Breakwater&apos;s.</source>
        <translation>{endpoint} es este equipo, en otro puerto que el de Breakwater.</translation>
    </message>
    <message>
        <source>{endpoint} speaks plain HTTP, and Breakwater wants TLS there.</source>
        <translation>{endpoint} habla HTTP sin cifrar y Breakwater quiere ahí TLS.</translation>
    </message>
    <message>
        <source>{endpoint} is another mirror than this server.</source>
        <translation>{endpoint} es otro espejo que este servidor.</translation>
    </message>
    <message>
        <source>It is kept, behind Breakwater. Remove it if it is out of use: each pull may wait for it.</source>
        <translation>Se conserva, detrás de Breakwater. Quítelo si ya no se usa: cada pull puede esperarlo.</translation>
    </message>
    <message>
        <source>{endpoint} is the registry itself; listed as an endpoint it made some versions ignore all mirrors.</source>
        <translation>{endpoint} es el propio registro; puesto como punto de acceso, hizo que algunas versiones ignoraran todos los espejos.</translation>
    </message>
    <message>
        <source>Remove it: the registry is the last resort anyway.</source>
        <translation>Quítelo: el registro es de todos modos el último recurso.</translation>
    </message>
    <message>
        <source>{registry} is served here, and this file does not say so: its images go past Breakwater.</source>
        <translation>{registry} se sirve aquí y este archivo no lo dice: sus imágenes pasan de largo de Breakwater.</translation>
    </message>
    <message>
        <source>Add it; the new file has it.</source>
        <translation>Añádalo; el archivo nuevo lo tiene.</translation>
    </message>
    <message>
        <source>Without “{capability}” containerd asks {endpoint} for only a part of a pull.</source>
        <translation>Sin «{capability}», containerd solo pide a {endpoint} una parte de un pull.</translation>
    </message>
    <message>
        <source>Write capabilities = [&quot;pull&quot;, &quot;resolve&quot;].</source>
        <translation>Escriba capabilities = [&quot;pull&quot;, &quot;resolve&quot;].</translation>
    </message>
    <message>
        <source>The file names no [host] to ask; older versions refuse it as a whole.</source>
        <translation>El archivo no nombra ningún [host] al que preguntar; versiones antiguas lo rechazan entero.</translation>
    </message>
    <message>
        <source>Add a [host.&quot;URL&quot;] table; the new file has one.</source>
        <translation>Añada una tabla [host.&quot;URL&quot;]; el archivo nuevo tiene una.</translation>
    </message>
    <message>
        <source>{value} is taken as the name of one folder by containerd 2.1 and newer, so that every hosts.toml is ignored.</source>
        <translation>containerd 2.1 y posteriores toman {value} por el nombre de una sola carpeta, así que se ignora cada hosts.toml.</translation>
    </message>
    <message>
        <source>Write one folder: config_path = &quot;{expected}&quot;</source>
        <translation>Escriba una sola carpeta: config_path = &quot;{expected}&quot;</translation>
    </message>
    <message>
        <source>config_path stands in the table of another version ({table}) and is not read.</source>
        <translation>config_path está en la tabla de otra versión ({table}) y no se lee.</translation>
    </message>
    <message>
        <source>Move it to [plugins.&quot;{expected}&quot;.registry].</source>
        <translation>Muévalo a [plugins.&quot;{expected}&quot;.registry].</translation>
    </message>
    <message>
        <source>containerd looks into {value}, and the new files are for {expected}.</source>
        <translation>containerd busca en {value} y los archivos nuevos son para {expected}.</translation>
    </message>
    <message>
        <source>Change the line, or put the files there.</source>
        <translation>Cambie la línea o ponga los archivos ahí.</translation>
    </message>
    <message>
        <source>No config_path: containerd looks at no hosts.toml at all.</source>
        <translation>No hay config_path: containerd no mira ningún hosts.toml.</translation>
    </message>
    <message>
        <source>Add config_path = &quot;{expected}&quot; to [plugins.&quot;{table}&quot;.registry] and restart containerd.</source>
        <translation>Añada config_path = &quot;{expected}&quot; a [plugins.&quot;{table}&quot;.registry] y reinicie containerd.</translation>
    </message>
    <message>
        <source>registry.mirrors and config_path together keep containerd&apos;s Kubernetes part from starting.</source>
        <translation>registry.mirrors y config_path juntos impiden que arranque la parte de Kubernetes de containerd.</translation>
    </message>
    <message>
        <source>Remove registry.mirrors; the new file does.</source>
        <translation>Quite registry.mirrors; el archivo nuevo lo hace.</translation>
    </message>
    <message>
        <source>registry.mirrors is the old way, which containerd 2 has no more.</source>
        <translation>registry.mirrors es la forma antigua, que containerd 2 ya no tiene.</translation>
    </message>
    <message>
        <source>Use config_path with a hosts.toml for each registry; the new files do.</source>
        <translation>Use config_path con un hosts.toml por registro; los archivos nuevos lo hacen.</translation>
    </message>
    <message>
        <source>{prefix} stands here twice; the tools refuse the file or take one of the two.</source>
        <translation>{prefix} está aquí dos veces; las herramientas rechazan el archivo o toman uno de los dos.</translation>
    </message>
    <message>
        <source>Join the two.</source>
        <translation>Una los dos.</translation>
    </message>
    <message>
        <source>{registry} is blocked: not even the mirror is asked.</source>
        <translation>{registry} está bloqueado: ni siquiera se pregunta al espejo.</translation>
    </message>
    <message>
        <source>Remove the line.</source>
        <translation>Quite la línea.</translation>
    </message>
    <message>
        <source>Only pulls by digest use the mirror of {registry}; tags go past it.</source>
        <translation>Solo los pulls por digest usan el espejo de {registry}; los tags pasan de largo.</translation>
    </message>
    <message>
        <source>Remove mirror-by-digest-only.</source>
        <translation>Quite mirror-by-digest-only.</translation>
    </message>
    <message>
        <source>Docker&apos;s own mirrors serve Docker Hub alone.</source>
        <translation>Los espejos propios de Docker solo sirven Docker Hub.</translation>
    </message>
    <message>
        <source>Name other images through Breakwater, or use Docker with the containerd image store.</source>
        <translation>Nombre las demás imágenes a través de Breakwater o use Docker con el almacén de imágenes de containerd.</translation>
    </message>
    <message>
        <source>The placeholder stands where the robot&apos;s secret belongs.</source>
        <translation>Donde va el secreto del robot está el marcador.</translation>
    </message>
    <message>
        <source>Put the secret there, or take the new file.</source>
        <translation>Ponga ahí el secreto o use el archivo nuevo.</translation>
    </message>
    <message>
        <source>Breakwater made this file, and it was changed since.</source>
        <translation>Breakwater creó este archivo y desde entonces se modificó.</translation>
    </message>
    <message>
        <source>See in the comparison what would go.</source>
        <translation>Vea en la comparación qué se iría.</translation>
    </message>
    <message>
        <source>Hint</source>
        <translation>Sugerencia</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>Riesgo</translation>
    </message>
    <message>
        <source>Mistake</source>
        <translation>Error</translation>
    </message>
</context>
<context>
    <name>NodeConfigWords</name>
    <message>
        <source>The secret is missing: the file has a placeholder. Paste the robot&apos;s secret, or give it a new one.</source>
        <translation>Falta el secreto: el archivo tiene un marcador. Pegue el secreto del robot o dele uno nuevo.</translation>
    </message>
    <message>
        <source>%1 means the node itself. Choose an address of this computer that nodes can reach.</source>
        <translation>%1 designa al propio nodo. Elija una dirección de este equipo a la que lleguen los nodos.</translation>
    </message>
    <message>
        <source>Plain HTTP: anyone on the network can read the secret and alter images on their way.</source>
        <translation>HTTP sin cifrar: cualquiera en la red puede leer el secreto y alterar las imágenes por el camino.</translation>
    </message>
    <message>
        <source>The certificate does not name %1, so nodes will refuse it. It names: %2. Add the name in Settings.</source>
        <translation>El certificado no nombra %1, así que los nodos lo rechazarán. Nombra: %2. Añada el nombre en Ajustes.</translation>
    </message>
    <message>
        <source>The CA certificate is not in these files. Nodes must trust it already, or every pull goes past Breakwater.</source>
        <translation>El certificado de la CA no está en estos archivos. Los nodos ya deben confiar en ella, o cada pull pasará de largo de Breakwater.</translation>
    </message>
    <message>
        <source>No credentials are written. The node&apos;s address must be in a subnet that may pull anonymously.</source>
        <translation>No se escriben credenciales. La dirección del nodo debe estar en una subred que pueda descargar de forma anónima.</translation>
    </message>
    <message>
        <source>No project serves a registry yet, so there is nothing to mirror. Create a project first.</source>
        <translation>Ningún proyecto sirve todavía un registro, así que no hay nada que reflejar. Cree antes un proyecto.</translation>
    </message>
    <message>
        <source>The file is read only when the service starts: restart %1. Running pods keep running.</source>
        <translation>El archivo solo se lee al iniciar el servicio: reinicie %1. Los pods en ejecución siguen.</translation>
    </message>
    <message>
        <source>containerd must look in this folder: config_path = &quot;%1&quot;, one single path, in its config.toml. The files themselves are read at every pull.</source>
        <translation>containerd debe buscar en esta carpeta: config_path = &quot;%1&quot;, una sola ruta, en su config.toml. Los archivos en sí se leen en cada pull.</translation>
    </message>
    <message>
        <source>One registries.yaml for every server and agent; takes effect when k3s restarts.</source>
        <translation>Un registries.yaml para cada servidor y agente; surte efecto cuando k3s se reinicia.</translation>
    </message>
    <message>
        <source>One registries.yaml for every server and agent; takes effect when RKE2 restarts.</source>
        <translation>Un registries.yaml para cada servidor y agente; surte efecto cuando RKE2 se reinicia.</translation>
    </message>
    <message>
        <source>One hosts.toml a registry; takes effect at the next pull, without a restart.</source>
        <translation>Un hosts.toml por registro; surte efecto en el próximo pull, sin reiniciar.</translation>
    </message>
    <message>
        <source>the service</source>
        <translation>el servicio</translation>
    </message>
    <message>
        <source>%1 must be told to read it again; nothing has to be restarted.</source>
        <translation>Hay que indicar a %1 que lo vuelva a leer; no hay que reiniciar nada.</translation>
    </message>
    <message>
        <source>If %1 exists on the node already, show it to “Compare”: its other entries are kept.</source>
        <translation>Si %1 ya existe en el nodo, muéstrelo en «Comparar»: sus demás entradas se conservan.</translation>
    </message>
    <message>
        <source>The CA certificate must lie on the node as %1.</source>
        <translation>El certificado de la CA debe estar en el nodo como %1.</translation>
    </message>
    <message>
        <source>Strict: while this server is off, pulls fail. It is done by the flag %1.</source>
        <translation>Estricto: si este servidor está apagado, los pulls fallan. Se consigue con la opción %1.</translation>
    </message>
    <message>
        <source>Strict: while this server is off, pulls fail.</source>
        <translation>Estricto: si este servidor está apagado, los pulls fallan.</translation>
    </message>
    <message>
        <source>This runtime cannot be strict: it always has the registry itself as a last resort.</source>
        <translation>Este entorno no puede ser estricto: siempre tiene al propio registro como último recurso.</translation>
    </message>
    <message>
        <source>A mirror of Docker serves Docker Hub alone, whatever else is ticked.</source>
        <translation>Un espejo de Docker solo sirve Docker Hub, se marque lo que se marque.</translation>
    </message>
    <message>
        <source>A mirror of Docker serves Docker Hub alone. Other images are named through Breakwater: %1…</source>
        <translation>Un espejo de Docker solo sirve Docker Hub. Las demás imágenes se nombran a través de Breakwater: %1…</translation>
    </message>
    <message>
        <source>Docker asks the mirror without naming a project, and no project for Docker Hub answers that. Make its project the default one.</source>
        <translation>Docker pregunta al espejo sin nombrar un proyecto y ningún proyecto para Docker Hub responde a eso. Haga de su proyecto el predeterminado.</translation>
    </message>
    <message>
        <source>Docker sends no credentials to a mirror. The node&apos;s address must be in a subnet that may pull anonymously.</source>
        <translation>Docker no envía credenciales a un espejo. La dirección del nodo debe estar en una subred que pueda descargar de forma anónima.</translation>
    </message>
    <message>
        <source>Whoever builds signs in once: docker login %1, with the robot and its secret.</source>
        <translation>Quien construye inicia sesión una vez: docker login %1, con el robot y su secreto.</translation>
    </message>
    <message>
        <source>The files are copied into the node when minikube starts.</source>
        <translation>Los archivos se copian en el nodo cuando minikube arranca.</translation>
    </message>
    <message>
        <source>It takes effect when the cluster is made; one that is there keeps what it has.</source>
        <translation>Surte efecto al crear el clúster; uno existente conserva lo que tiene.</translation>
    </message>
    <message>
        <source>Docker, classic image store</source>
        <translation>Docker, almacén de imágenes clásico</translation>
    </message>
    <message>
        <source>Docker, containerd image store</source>
        <translation>Docker, almacén de imágenes de containerd</translation>
    </message>
    <message>
        <source>Talos 1.12 and newer</source>
        <translation>Talos 1.12 y posteriores</translation>
    </message>
    <message>
        <source>Talos before 1.12</source>
        <translation>Talos anterior a 1.12</translation>
    </message>
    <message>
        <source>A drop-in for registries.conf, and the credentials beside it; CRI-O must read it again.</source>
        <translation>Un complemento para registries.conf y las credenciales al lado; CRI-O debe volver a leerlo.</translation>
    </message>
    <message>
        <source>A drop-in for registries.conf, and root&apos;s credentials; takes effect at the next pull.</source>
        <translation>Un complemento para registries.conf y las credenciales de root; surte efecto en el próximo pull.</translation>
    </message>
    <message>
        <source>A mirror in daemon.json: Docker Hub alone, and without credentials.</source>
        <translation>Un espejo en daemon.json: solo Docker Hub y sin credenciales.</translation>
    </message>
    <message>
        <source>One hosts.toml a registry, all registries; takes effect at the next pull.</source>
        <translation>Un hosts.toml por registro, todos los registros; surte efecto en el próximo pull.</translation>
    </message>
    <message>
        <source>Documents for the machine configuration; applied without a reboot.</source>
        <translation>Documentos para la configuración de la máquina; se aplican sin reiniciar.</translation>
    </message>
    <message>
        <source>A patch of the machine configuration; applied without a reboot.</source>
        <translation>Un parche de la configuración de la máquina; se aplica sin reiniciar.</translation>
    </message>
    <message>
        <source>One hosts.toml a registry, inside the snap; MicroK8s restarts once.</source>
        <translation>Un hosts.toml por registro, dentro del snap; MicroK8s se reinicia una vez.</translation>
    </message>
    <message>
        <source>A folder of hosts.toml files that a new cluster mounts.</source>
        <translation>Una carpeta de archivos hosts.toml que monta un clúster nuevo.</translation>
    </message>
    <message>
        <source>A registries.yaml that a new cluster is made with.</source>
        <translation>Un registries.yaml con el que se crea un clúster nuevo.</translation>
    </message>
    <message>
        <source>Files that minikube copies into its node when it starts; containerd runtime.</source>
        <translation>Archivos que minikube copia en su nodo al arrancar; entorno containerd.</translation>
    </message>
    <message>
        <source>Mirrors in buildkitd.toml, for builds: they go past the mirrors of nodes.</source>
        <translation>Espejos en buildkitd.toml, para construcciones: no pasan por los espejos de los nodos.</translation>
    </message>
    <message>
        <source>Docker&apos;s mirror and the credentials for Nomad&apos;s docker driver.</source>
        <translation>El espejo de Docker y las credenciales para el controlador docker de Nomad.</translation>
    </message>
    <message>
        <source>one-time link</source>
        <translation>enlace de un solo uso</translation>
    </message>
    <message>
        <source>still the same today</source>
        <translation>sigue igual hoy</translation>
    </message>
    <message>
        <source>would be different today</source>
        <translation>hoy sería diferente</translation>
    </message>
    <message>
        <source>%1: %2 for %3; %4</source>
        <comment>time, kind of export, runtime, state</comment>
        <translation>%1: %2 para %3; %4</translation>
    </message>
    <message>
        <source>%1: %2 for %3, node %4; %5</source>
        <comment>time, kind of export, runtime, node, state</comment>
        <translation>%1: %2 para %3, nodo %4; %5</translation>
    </message>
</context>
<context>
    <name>NodeTestWords</name>
    <message>
        <source>The node does not trust the certificate: it lacks the CA.</source>
        <translation>El nodo no confía en el certificado: le falta la CA.</translation>
    </message>
    <message>
        <source>The node speaks plain HTTP, and this port wants TLS: look for http:// in its file.</source>
        <translation>El nodo habla HTTP sin cifrar y este puerto quiere TLS: busque http:// en su archivo.</translation>
    </message>
    <message>
        <source>The node takes the certificate for expired: compare its clock.</source>
        <translation>El nodo cree que el certificado ha caducado: compare su reloj.</translation>
    </message>
    <message>
        <source>The node gave up during the handshake (%1).</source>
        <translation>El nodo desistió durante la negociación (%1).</translation>
    </message>
    <message>
        <source>No layer was asked for. The node has the image, or gets the layers elsewhere: try an image that it does not have.</source>
        <translation>No se pidió ninguna capa. El nodo tiene la imagen u obtiene las capas en otro sitio: pruebe una imagen que no tenga.</translation>
    </message>
    <message>
        <source>Only %1 layers came from here; the others were there, or came from elsewhere.</source>
        <translation>Solo %1 capas vinieron de aquí; las demás ya estaban o vinieron de otro sitio.</translation>
    </message>
    <message>
        <source>%1 was refused (%2): compare its secret.</source>
        <translation>Se rechazó a %1 (%2): compare su secreto.</translation>
    </message>
    <message>
        <source>%1 could not be served (%2).</source>
        <translation>No se pudo servir %1 (%2).</translation>
    </message>
    <message>
        <source>Waiting for the node. Run the command there.</source>
        <translation>Esperando al nodo. Ejecute allí la orden.</translation>
    </message>
    <message>
        <source>%1 is talking to this server</source>
        <translation>%1 está hablando con este servidor</translation>
    </message>
    <message>
        <source>Proven: %1 pulls through Breakwater, whole images and nothing past it</source>
        <translation>Comprobado: %1 descarga a través de Breakwater, imágenes completas y nada por fuera</translation>
    </message>
    <message>
        <source>Nothing came for a minute. The watch goes on.</source>
        <translation>No llegó nada en un minuto. La espera continúa.</translation>
    </message>
    <message>
        <source>%1 came this far and no further for a minute.</source>
        <translation>%1 llegó hasta aquí y no ha avanzado en un minuto.</translation>
    </message>
    <message>
        <source>The watch has ended.</source>
        <translation>La espera ha terminado.</translation>
    </message>
    <message>
        <source>It reaches this server</source>
        <translation>Llega a este servidor</translation>
    </message>
    <message>
        <source>It trusts the certificate</source>
        <translation>Confía en el certificado</translation>
    </message>
    <message>
        <source>It is let in</source>
        <translation>Se le deja entrar</translation>
    </message>
    <message>
        <source>It names the registry</source>
        <translation>Nombra el registro</translation>
    </message>
    <message>
        <source>Manifest served</source>
        <translation>Manifiesto servido</translation>
    </message>
    <message>
        <source>Layers served</source>
        <translation>Capas servidas</translation>
    </message>
    <message>
        <source>Nothing went past</source>
        <translation>Nada pasó de largo</translation>
    </message>
    <message>
        <source>plain HTTP: there is none</source>
        <translation>HTTP sin cifrar: no hay ninguno</translation>
    </message>
    <message>
        <source>this runtime does not say it</source>
        <translation>este entorno no lo dice</translation>
    </message>
    <message>
        <source>without credentials</source>
        <translation>sin credenciales</translation>
    </message>
    <message>
        <source>as %1, which is another robot than the exported one</source>
        <translation>como %1, que es otro robot que el exportado</translation>
    </message>
    <message>
        <source>as %1</source>
        <translation>como %1</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>desde %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Was the runtime restarted after the file was put there? It reads it only when it starts.</source>
        <translation>¿Se reinició el entorno después de poner el archivo? Solo lo lee al arrancar.</translation>
    </message>
    <message>
        <source>Is the file exactly where the first tab says, with that name, on the node that pulls?</source>
        <translation>¿Está el archivo exactamente donde dice la primera pestaña, con ese nombre, en el nodo que descarga?</translation>
    </message>
    <message>
        <source>Does containerd look there? On the node: containerd config dump | grep config_path</source>
        <translation>¿Mira ahí containerd? En el nodo: containerd config dump | grep config_path</translation>
    </message>
    <message>
        <source>Can the node reach the port? On the node: curl -vk https://%1/v2/ must answer, if only with 401.</source>
        <translation>¿Puede el nodo llegar al puerto? En el nodo, curl -vk https://%1/v2/ debe responder, aunque sea con 401.</translation>
    </message>
    <message>
        <source>Does the node know the name %1? On the node: getent hosts %2</source>
        <translation>¿Conoce el nodo el nombre %1? En el nodo: getent hosts %2</translation>
    </message>
    <message>
        <source>Does the file name the CA, and is the CA&apos;s file there and readable? Was it exported before the CA was made anew?</source>
        <translation>¿Nombra el archivo la CA, y está su archivo ahí y se puede leer? ¿Se exportó antes de crear la CA de nuevo?</translation>
    </message>
    <message>
        <source>Is the secret the robot&apos;s present one? A new secret ends the old one.</source>
        <translation>¿Es el secreto actual del robot? Un secreto nuevo anula el antiguo.</translation>
    </message>
    <message>
        <source>Does a project serve this registry, and is the upstream healthy? Activity tells why it was refused.</source>
        <translation>¿Sirve algún proyecto este registro, y está en buen estado el origen? Actividad dice por qué se rechazó.</translation>
    </message>
    <message>
        <source>Does the node have the image already? Remove it there, or pull another one.</source>
        <translation>¿Tiene ya el nodo la imagen? Elimínela allí o descargue otra.</translation>
    </message>
    <message>
        <source>Does the node get the layers from the registry itself? Its log says so; strict files forbid it.</source>
        <translation>¿Obtiene el nodo las capas del propio registro? Su registro de sucesos lo dice; los archivos estrictos lo prohíben.</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>Dashboard</source>
        <translation>Panel</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Actividad</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Imágenes</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>Proyectos</translation>
    </message>
    <message>
        <source>Upstreams</source>
        <translation>Orígenes</translation>
    </message>
    <message>
        <source>Robots</source>
        <translation>Robots</translation>
    </message>
    <message>
        <source>Nodes</source>
        <translation>Nodos</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>Almacenamiento</translation>
    </message>
    <message>
        <source>Audit log</source>
        <translation>Registro de auditoría</translation>
    </message>
</context>
<context>
    <name>Presets</name>
    <message>
        <source>The registry behind image names without a host, such as nginx or grafana/loki.</source>
        <translation>El registro detrás de los nombres de imagen sin host, como nginx o grafana/loki.</translation>
    </message>
    <message>
        <source>Docker ID and a personal access token with read access to public repositories. An account doubles the pull limit.</source>
        <translation>Docker ID y un token de acceso personal con permiso de lectura de repositorios públicos. Una cuenta duplica el límite de pulls.</translation>
    </message>
    <message>
        <source>Images that projects on GitHub publish (ghcr.io).</source>
        <translation>Imágenes que publican los proyectos en GitHub (ghcr.io).</translation>
    </message>
    <message>
        <source>GitHub user name and a classic personal access token with the scope read:packages. Public images need none.</source>
        <translation>Nombre de usuario de GitHub y un token de acceso personal clásico con el ámbito read:packages. Las imágenes públicas no lo necesitan.</translation>
    </message>
    <message>
        <source>Images of LinuxServer.io (lscr.io), a gateway in front of ghcr.io.</source>
        <translation>Imágenes de LinuxServer.io (lscr.io), una pasarela delante de ghcr.io.</translation>
    </message>
    <message>
        <source>None are needed. What you enter is shown to ghcr.io.</source>
        <translation>No hacen falta. Lo que introduzca se muestra a ghcr.io.</translation>
    </message>
    <message>
        <source>Red Hat&apos;s registry: many Kubernetes operators and monitoring tools.</source>
        <translation>El registro de Red Hat: muchos operadores de Kubernetes y herramientas de supervisión.</translation>
    </message>
    <message>
        <source>A robot account (organisation+robot) and its token, or an encrypted password. Public images need none.</source>
        <translation>Una cuenta de robot (organización+robot) y su token, o una contraseña cifrada. Las imágenes públicas no lo necesitan.</translation>
    </message>
    <message>
        <source>registry.k8s.io: pause, CoreDNS, ingress-nginx and the parts of Kubernetes itself.</source>
        <translation>registry.k8s.io: pause, CoreDNS, ingress-nginx y las partes del propio Kubernetes.</translation>
    </message>
    <message>
        <source>This registry takes no credentials.</source>
        <translation>Este registro no acepta credenciales.</translation>
    </message>
    <message>
        <source>gcr.io, served by Google&apos;s Artifact Registry: distroless images among others.</source>
        <translation>gcr.io, servido por el Artifact Registry de Google: entre otras, las imágenes distroless.</translation>
    </message>
    <message>
        <source>User name _json_key and the whole JSON key of a service account. Public images need none.</source>
        <translation>Nombre de usuario _json_key y la clave JSON completa de una cuenta de servicio. Las imágenes públicas no lo necesitan.</translation>
    </message>
    <message>
        <source>mcr.microsoft.com: .NET, SQL Server and other images of Microsoft.</source>
        <translation>mcr.microsoft.com: .NET, SQL Server y otras imágenes de Microsoft.</translation>
    </message>
    <message>
        <source>public.ecr.aws: images of AWS and a mirror of Docker&apos;s official images.</source>
        <translation>public.ecr.aws: imágenes de AWS y un espejo de las imágenes oficiales de Docker.</translation>
    </message>
    <message>
        <source>User name AWS and the output of aws ecr-public get-login-password, which is good for twelve hours. Public images need none.</source>
        <translation>Nombre de usuario AWS y la salida de aws ecr-public get-login-password, válida durante doce horas. Las imágenes públicas no lo necesitan.</translation>
    </message>
    <message>
        <source>The container registry of gitlab.com, or of your own GitLab with another address.</source>
        <translation>El registro de contenedores de gitlab.com, o de un GitLab propio con otra dirección.</translation>
    </message>
    <message>
        <source>User name and an access token or deploy token with read_registry.</source>
        <translation>Nombre de usuario y un token de acceso o de despliegue con read_registry.</translation>
    </message>
    <message>
        <source>A Harbor of your own or of your company.</source>
        <translation>Un Harbor propio o de su empresa.</translation>
    </message>
    <message>
        <source>A robot account such as robot$puller with the right to pull, and its secret.</source>
        <translation>Una cuenta de robot como robot$puller con permiso para descargar, y su secreto.</translation>
    </message>
    <message>
        <source>Any other registry that speaks the OCI distribution protocol, also one in your own network.</source>
        <translation>Cualquier otro registro que hable el protocolo de distribución OCI, también uno en su propia red.</translation>
    </message>
    <message>
        <source>User name and password or token, as the registry&apos;s owner gave them to you.</source>
        <translation>Nombre de usuario y contraseña o token, tal como se los dio el dueño del registro.</translation>
    </message>
    <message>
        <source>Kubernetes images</source>
        <translation>Imágenes de Kubernetes</translation>
    </message>
    <message>
        <source>Any OCI registry</source>
        <translation>Cualquier registro OCI</translation>
    </message>
</context>
<context>
    <name>PullCommands</name>
    <message>
        <source>Reference through this server</source>
        <translation>Referencia a través de este servidor</translation>
    </message>
    <message>
        <source>By digest</source>
        <translation>Por digest</translation>
    </message>
    <message>
        <source>Name on nodes that use this server as a mirror</source>
        <translation>Nombre en los nodos que usan este servidor como espejo</translation>
    </message>
    <message>
        <source>k3s and RKE2 (crictl)</source>
        <translation>k3s y RKE2 (crictl)</translation>
    </message>
    <message>
        <source>containerd (ctr)</source>
        <translation>containerd (ctr)</translation>
    </message>
    <message>
        <source>Docker</source>
        <translation>Docker</translation>
    </message>
    <message>
        <source>Podman</source>
        <translation>Podman</translation>
    </message>
    <message>
        <source>Skopeo</source>
        <translation>Skopeo</translation>
    </message>
    <message>
        <source>Kubernetes, pinned by digest</source>
        <translation>Kubernetes, fijado por digest</translation>
    </message>
</context>
<context>
    <name>RobotUse</name>
    <message numerus="yes">
        <source>%1 and %n other(s)</source>
        <comment>names</comment>
        <translation>
            <numerusform>%1 y %n más</numerusform>
            <numerusform>%1 y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>In the last 24 hours it was used by %1.</source>
        <comment>names</comment>
        <translation>En las últimas 24 horas lo usó %1.</translation>
    </message>
    <message>
        <source>No node has used it yet.</source>
        <translation>Ningún nodo lo ha usado todavía.</translation>
    </message>
    <message>
        <source>It was last used %1 by %2.</source>
        <translation>Se usó por última vez %1 por %2.</translation>
    </message>
    <message>
        <source>an unnamed node</source>
        <translation>un nodo sin nombre</translation>
    </message>
</context>
<context>
    <name>SettingsRules</name>
    <message>
        <source>Give at least one address and port, such as 0.0.0.0:8443</source>
        <translation>Indique al menos una dirección y un puerto, por ejemplo 0.0.0.0:8443</translation>
    </message>
    <message>
        <source>“%1” is no address and port. Write 0.0.0.0:8443, 192.168.1.10:8443 or [::]:8443</source>
        <translation>«%1» no es una dirección con puerto. Escriba 0.0.0.0:8443, 192.168.1.10:8443 o [::]:8443</translation>
    </message>
    <message>
        <source>“%1” is no host name or address. Write it without scheme and port: cache.lan</source>
        <translation>«%1» no es un nombre de host ni una dirección. Escríbalo sin esquema ni puerto: cache.lan</translation>
    </message>
    <message>
        <source>Choose the file with the certificate and its chain.</source>
        <translation>Elija el archivo con el certificado y su cadena.</translation>
    </message>
    <message>
        <source>Choose the file with the private key.</source>
        <translation>Elija el archivo con la clave privada.</translation>
    </message>
    <message>
        <source>“%1” is no subnet. Write it as 192.168.1.0/24</source>
        <translation>«%1» no es una subred. Escríbala como 192.168.1.0/24</translation>
    </message>
    <message>
        <source>A limit under 1 GB holds hardly an image.</source>
        <translation>En menos de 1 GB apenas cabe una imagen.</translation>
    </message>
    <message>
        <source>The address changes: every node needs a new configuration.</source>
        <translation>La dirección cambia: cada nodo necesita una configuración nueva.</translation>
    </message>
    <message>
        <source>The server listens anew; pulls that are under way are finished first.</source>
        <translation>El servidor vuelve a escuchar; los pulls en curso terminan antes.</translation>
    </message>
    <message>
        <source>A new certificate is made by the same CA: nodes that trust the CA need nothing.</source>
        <translation>La misma CA emite un certificado nuevo: los nodos que confían en la CA no necesitan nada.</translation>
    </message>
    <message>
        <source>Nodes must trust whoever signed that certificate.</source>
        <translation>Los nodos deben confiar en quien firmó ese certificado.</translation>
    </message>
    <message>
        <source>Secrets and images cross the network in the clear.</source>
        <translation>Los secretos y las imágenes cruzan la red sin cifrar.</translation>
    </message>
    <message>
        <source>Every node needs a robot from now on.</source>
        <translation>A partir de ahora, cada nodo necesita un robot.</translation>
    </message>
    <message>
        <source>Machines in these subnets pull without a robot.</source>
        <translation>Los equipos de estas subredes descargan sin robot.</translation>
    </message>
    <message>
        <source>Only what is cached is served; no upstream is asked.</source>
        <translation>Solo se sirve lo que está en caché; no se pregunta a ningún origen.</translation>
    </message>
    <message>
        <source>Upstreams are asked again.</source>
        <translation>Se vuelve a preguntar a los orígenes.</translation>
    </message>
    <message>
        <source>Images that are stored already stay.</source>
        <translation>Las imágenes ya guardadas se quedan.</translation>
    </message>
</context>
<context>
    <name>StorageWords</name>
    <message>
        <source>Deleted by hand</source>
        <translation>Eliminada a mano</translation>
    </message>
    <message>
        <source>No tag, not pulled for %1 days</source>
        <translation>Sin tag, sin pulls desde hace %1 días</translation>
    </message>
    <message>
        <source>Not pulled for %1 days</source>
        <translation>Sin pulls desde hace %1 días</translation>
    </message>
    <message>
        <source>Least valuable, to stay under the limit</source>
        <translation>La menos valiosa, para no superar el límite</translation>
    </message>
    <message>
        <source>Least valuable, to leave the disk its free space</source>
        <translation>La menos valiosa, para dejar al disco su espacio libre</translation>
    </message>
    <message>
        <source>Least valuable of its project, whose quota is %1</source>
        <translation>La menos valiosa de su proyecto, cuya cuota es %1</translation>
    </message>
    <message>
        <source>Least valuable, to free what you asked for</source>
        <translation>La menos valiosa, para liberar lo que usted pidió</translation>
    </message>
    <message>
        <source>Least valuable, because the disk was full</source>
        <translation>La menos valiosa, porque el disco estaba lleno</translation>
    </message>
    <message>
        <source>Its time in the trash is over</source>
        <translation>Su tiempo en la papelera ha terminado</translation>
    </message>
    <message>
        <source>In the trash, to make room</source>
        <translation>En la papelera, para hacer sitio</translation>
    </message>
    <message>
        <source>No image names it any more</source>
        <translation>Ya no lo nombra ninguna imagen</translation>
    </message>
    <message>
        <source>A download that nobody went on with</source>
        <translation>Una descarga que nadie continuó</translation>
    </message>
    <message>
        <source>A file that the catalog does not know</source>
        <translation>Un archivo que el catálogo no conoce</translation>
    </message>
    <message>
        <source>Damaged, and set aside long ago</source>
        <translation>Dañado y apartado hace tiempo</translation>
    </message>
    <message>
        <source>1 blob</source>
        <translation>1 blob</translation>
    </message>
    <message numerus="yes">
        <source>%n blobs</source>
        <translation>
            <numerusform>%n blob</numerusform>
            <numerusform>%n blobs</numerusform>
        </translation>
    </message>
    <message>
        <source>Not the newest tag like %1</source>
        <translation>No es el tag más reciente del tipo %1</translation>
    </message>
    <message numerus="yes">
        <source>Not among the newest %n tags like %1</source>
        <translation>
            <numerusform>No está en el %n tag más reciente del tipo %1</numerusform>
            <numerusform>No está entre los %n tags más recientes del tipo %1</numerusform>
        </translation>
    </message>
    <message>
        <source>1 unfinished download</source>
        <translation>1 descarga sin terminar</translation>
    </message>
    <message numerus="yes">
        <source>%n unfinished downloads</source>
        <translation>
            <numerusform>%n descarga sin terminar</numerusform>
            <numerusform>%n descargas sin terminar</numerusform>
        </translation>
    </message>
    <message>
        <source>1 unknown file</source>
        <translation>1 archivo desconocido</translation>
    </message>
    <message numerus="yes">
        <source>%n unknown files</source>
        <translation>
            <numerusform>%n archivo desconocido</numerusform>
            <numerusform>%n archivos desconocidos</numerusform>
        </translation>
    </message>
    <message>
        <source>1 damaged blob</source>
        <translation>1 blob dañado</translation>
    </message>
    <message numerus="yes">
        <source>%n damaged blobs</source>
        <translation>
            <numerusform>%n blob dañado</numerusform>
            <numerusform>%n blobs dañados</numerusform>
        </translation>
    </message>
    <message>
        <source>no tag</source>
        <translation>sin tag</translation>
    </message>
    <message>
        <source>Collection</source>
        <translation>Limpieza</translation>
    </message>
    <message>
        <source>Eviction</source>
        <translation>Desalojo</translation>
    </message>
    <message>
        <source>Scrub</source>
        <translation>Revisión</translation>
    </message>
    <message>
        <source>Move of the store</source>
        <translation>Traslado del almacén</translation>
    </message>
    <message>
        <source>This console</source>
        <translation>Esta consola</translation>
    </message>
    <message>
        <source>Its schedule</source>
        <translation>Su programación</translation>
    </message>
    <message>
        <source>The space limit</source>
        <translation>El límite de espacio</translation>
    </message>
    <message>
        <source>A scrub</source>
        <translation>Una revisión</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>En curso</translation>
    </message>
    <message>
        <source>Found damage</source>
        <translation>Se hallaron daños</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Terminado</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Detenido</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fallido</translation>
    </message>
    <message>
        <source>1 image deleted</source>
        <translation>1 imagen eliminada</translation>
    </message>
    <message numerus="yes">
        <source>%n images deleted</source>
        <translation>
            <numerusform>%n imagen eliminada</numerusform>
            <numerusform>%n imágenes eliminadas</numerusform>
        </translation>
    </message>
    <message>
        <source>1 image to the trash</source>
        <translation>1 imagen a la papelera</translation>
    </message>
    <message numerus="yes">
        <source>%n images to the trash</source>
        <translation>
            <numerusform>%n imagen a la papelera</numerusform>
            <numerusform>%n imágenes a la papelera</numerusform>
        </translation>
    </message>
    <message>
        <source>1 out of the trash</source>
        <translation>1 fuera de la papelera</translation>
    </message>
    <message numerus="yes">
        <source>%n out of the trash</source>
        <translation>
            <numerusform>%n fuera de la papelera</numerusform>
            <numerusform>%n fuera de la papelera</numerusform>
        </translation>
    </message>
    <message>
        <source>1 blob checked</source>
        <translation>1 blob comprobado</translation>
    </message>
    <message numerus="yes">
        <source>%n blobs checked</source>
        <translation>
            <numerusform>%n blob comprobado</numerusform>
            <numerusform>%n blobs comprobados</numerusform>
        </translation>
    </message>
    <message>
        <source>1 damaged</source>
        <translation>1 dañado</translation>
    </message>
    <message numerus="yes">
        <source>%n damaged</source>
        <translation>
            <numerusform>%n dañado</numerusform>
            <numerusform>%n dañados</numerusform>
        </translation>
    </message>
    <message>
        <source>1 missing</source>
        <translation>1 falta</translation>
    </message>
    <message numerus="yes">
        <source>%n missing</source>
        <translation>
            <numerusform>%n falta</numerusform>
            <numerusform>%n faltan</numerusform>
        </translation>
    </message>
    <message>
        <source>1 left alone</source>
        <translation>1 sin tocar</translation>
    </message>
    <message numerus="yes">
        <source>%n left alone</source>
        <translation>
            <numerusform>%n sin tocar</numerusform>
            <numerusform>%n sin tocar</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <comment>list</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>Reading every blob again: %1 of %2</source>
        <translation>Leyendo de nuevo cada blob: %1 de %2</translation>
    </message>
    <message>
        <source>Moving the store: %1 of %2</source>
        <translation>Trasladando el almacén: %1 de %2</translation>
    </message>
    <message>
        <source>Making room: %1 of %2 freed</source>
        <translation>Haciendo sitio: %1 de %2 liberados</translation>
    </message>
    <message>
        <source>Collecting: %1 of %2 freed</source>
        <translation>Limpiando: %1 de %2 liberados</translation>
    </message>
    <message>
        <source>Collecting: moving images to the trash</source>
        <translation>Limpiando: pasando imágenes a la papelera</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <comment>kind of job</comment>
        <translation>%1: falló</translation>
    </message>
    <message>
        <source>%1 of %2 are damaged or missing</source>
        <comment>number, blobs</comment>
        <translation>%1 de %2 están dañados o faltan</translation>
    </message>
    <message>
        <source>The scrub was stopped after %1</source>
        <comment>blobs</comment>
        <translation>La revisión se detuvo tras %1</translation>
    </message>
    <message>
        <source>All is well: %1 checked</source>
        <comment>blobs</comment>
        <translation>Todo está bien: comprobado %1</translation>
    </message>
    <message>
        <source>The store was moved</source>
        <translation>El almacén se trasladó</translation>
    </message>
    <message>
        <source>Freed %1</source>
        <comment>size</comment>
        <translation>%1 liberados</translation>
    </message>
    <message>
        <source>%1, then stopped</source>
        <comment>what was done</comment>
        <translation>%1, después detenido</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>kind of job, result</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>never by itself</source>
        <translation>nunca por sí solo</translation>
    </message>
    <message>
        <source>hourly, at minute %1</source>
        <translation>cada hora, en el minuto %1</translation>
    </message>
    <message>
        <source>daily at %1</source>
        <translation>cada día a las %1</translation>
    </message>
    <message>
        <source>each %1 at %2</source>
        <comment>weekday, time</comment>
        <translation>cada %1 a las %2</translation>
    </message>
    <message>
        <source>as %1 says</source>
        <comment>a line of cron</comment>
        <translation>según %1</translation>
    </message>
    <message>
        <source>not planned</source>
        <comment>next run of a job</comment>
        <translation>sin programar</translation>
    </message>
    <message>
        <source>today at %1</source>
        <translation>hoy a las %1</translation>
    </message>
    <message>
        <source>tomorrow at %1</source>
        <translation>mañana a las %1</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <comment>weekday, time</comment>
        <translation>%1 a las %2</translation>
    </message>
    <message>
        <source>Write five fields: minute, hour, day, month, weekday.</source>
        <translation>Escriba cinco campos: minuto, hora, día, mes, día de la semana.</translation>
    </message>
    <message>
        <source>The first field, the minute, goes from 0 to 59.</source>
        <translation>El primer campo, el minuto, va de 0 a 59.</translation>
    </message>
    <message>
        <source>The second field, the hour, goes from 0 to 23.</source>
        <translation>El segundo campo, la hora, va de 0 a 23.</translation>
    </message>
    <message>
        <source>The third field, the day, goes from 1 to 31.</source>
        <translation>El tercer campo, el día, va de 1 a 31.</translation>
    </message>
    <message>
        <source>The fourth field, the month, goes from 1 to 12.</source>
        <translation>El cuarto campo, el mes, va de 1 a 12.</translation>
    </message>
    <message>
        <source>The fifth field, the weekday, goes from 0 to 7.</source>
        <translation>El quinto campo, el día de la semana, va de 0 a 7.</translation>
    </message>
    <message>
        <source>It must be between %1 and %2.</source>
        <translation>Debe estar entre %1 y %2.</translation>
    </message>
    <message>
        <source>Give a repository or a pattern, such as library/*.</source>
        <translation>Indique un repositorio o un patrón, por ejemplo library/*.</translation>
    </message>
    <message>
        <source>Give a tag or a pattern; * stands for all tags.</source>
        <translation>Indique un tag o un patrón; * vale por todos los tags.</translation>
    </message>
    <message>
        <source>A digest looks like sha256: and 64 hexadecimal digits.</source>
        <translation>Un digest se escribe sha256: seguido de 64 cifras hexadecimales.</translation>
    </message>
    <message>
        <source>There is a pin like this already.</source>
        <translation>Ya hay una fijación así.</translation>
    </message>
    <message>
        <source>This is no schedule. Example: 30 3 * * 1-5</source>
        <translation>Esto no es una programación. Ejemplo: 30 3 * * 1-5</translation>
    </message>
    <message>
        <source>The start of the server</source>
        <translation>El inicio del servidor</translation>
    </message>
    <message>
        <source>The move was stopped: the store is in two folders</source>
        <translation>El traslado se detuvo: el almacén está en dos carpetas</translation>
    </message>
    <message>
        <source>Give a whole path, which begins with /.</source>
        <translation>Indique una ruta completa, que empiece por /.</translation>
    </message>
    <message>
        <source>Choose a folder that is not within the store, nor around it.</source>
        <translation>Elija una carpeta que no esté dentro del almacén ni lo contenga.</translation>
    </message>
    <message>
        <source>The folder is not empty. Choose a new one, such as a folder in it.</source>
        <translation>La carpeta no está vacía. Elija una nueva, por ejemplo una subcarpeta.</translation>
    </message>
    <message>
        <source>This is a file. Choose a folder.</source>
        <translation>Esto es un archivo. Elija una carpeta.</translation>
    </message>
    <message>
        <source>Within the data folder the store lies in the folder &quot;store&quot; alone. Choose one elsewhere.</source>
        <translation>Dentro de la carpeta de datos, el almacén solo está en la carpeta «store». Elija otra en otro lugar.</translation>
    </message>
</context>
<context>
    <name>TextFile</name>
    <message>
        <source>The file is larger than %1. Choose a smaller one.</source>
        <translation>El archivo es mayor que %1. Elija uno más pequeño.</translation>
    </message>
</context>
<context>
    <name>WarmUp</name>
    <message>
        <source>%1. %2</source>
        <comment>problem, remedy</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>A template, filled in elsewhere. Paste the output of helm template instead.</source>
        <translation>Una plantilla, que se rellena en otro lugar. Pegue en su lugar la salida de helm template.</translation>
    </message>
    <message>
        <source>This is not valid YAML. Correct the file and try again.</source>
        <translation>Esto no es YAML válido. Corrija el archivo e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>This names no image. Write it as a node does: nginx:1.27.</source>
        <translation>Esto no designa ninguna imagen. Escríbalo como un nodo: nginx:1.27.</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Aquí</translation>
    </message>
    <message>
        <source>Partly here</source>
        <translation>En parte aquí</translation>
    </message>
    <message>
        <source>To be fetched</source>
        <translation>Por obtener</translation>
    </message>
    <message>
        <source>No project</source>
        <translation>Sin proyecto</translation>
    </message>
    <message>
        <source>Not allowed</source>
        <translation>No permitida</translation>
    </message>
    <message>
        <source>Not readable</source>
        <translation>No se puede leer</translation>
    </message>
    <message>
        <source>Fetching</source>
        <translation>Obteniendo</translation>
    </message>
    <message>
        <source>Fetched</source>
        <translation>Obtenida</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fallido</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelado</translation>
    </message>
    <message>
        <source>No project serves %1. Create one that does.</source>
        <comment>registry</comment>
        <translation>Ningún proyecto sirve %1. Cree uno que lo haga.</translation>
    </message>
    <message>
        <source>known after its manifest is read</source>
        <translation>se sabrá al leer su manifiesto</translation>
    </message>
    <message>
        <source>–</source>
        <comment>nothing to say</comment>
        <translation>–</translation>
    </message>
    <message>
        <source>1 is here</source>
        <translation>1 está aquí</translation>
    </message>
    <message numerus="yes">
        <source>%n are here</source>
        <translation>
            <numerusform>%n está aquí</numerusform>
            <numerusform>%n están aquí</numerusform>
        </translation>
    </message>
    <message>
        <source>1 is to be fetched</source>
        <translation>1 está por obtener</translation>
    </message>
    <message numerus="yes">
        <source>%n are to be fetched</source>
        <translation>
            <numerusform>%n está por obtener</numerusform>
            <numerusform>%n están por obtener</numerusform>
        </translation>
    </message>
    <message>
        <source>1 cannot be fetched</source>
        <translation>1 no se puede obtener</translation>
    </message>
    <message numerus="yes">
        <source>%n cannot be fetched</source>
        <translation>
            <numerusform>%n no se puede obtener</numerusform>
            <numerusform>%n no se pueden obtener</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <comment>images, what becomes of them</comment>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>, </source>
        <comment>list</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>Missing: %1.</source>
        <comment>size</comment>
        <translation>Faltan %1.</translation>
    </message>
    <message>
        <source>How much that is will be known when the manifests are read.</source>
        <translation>Se sabrá cuánto es al leer los manifiestos.</translation>
    </message>
    <message>
        <source>Missing: at least %1; the rest will be known when the manifests are read.</source>
        <comment>size</comment>
        <translation>Faltan al menos %1; el resto se sabrá al leer los manifiestos.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>sentences that follow each other</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Up to 1 pull of %1</source>
        <comment>upstream</comment>
        <translation>Hasta 1 pull de %1</translation>
    </message>
    <message numerus="yes">
        <source>Up to %n pulls of %1</source>
        <comment>upstream</comment>
        <translation>
            <numerusform>Hasta %n pull de %1</numerusform>
            <numerusform>Hasta %n pulls de %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2 left</source>
        <comment>pulls, number</comment>
        <translation>%1, quedan %2</translation>
    </message>
    <message>
        <source>%1, which tells no limit</source>
        <comment>pulls of an upstream</comment>
        <translation>%1, que no indica ningún límite</translation>
    </message>
    <message>
        <source>%1 of %2, %3 of %4 fetched</source>
        <comment>sizes, then number and images</comment>
        <translation>%1 de %2, %3 de %4 obtenidas</translation>
    </message>
    <message>
        <source>%1 so far, %2 of %3 fetched</source>
        <comment>size, then number and images</comment>
        <translation>%1 hasta ahora, %2 de %3 obtenidas</translation>
    </message>
    <message>
        <source>Warming up, %1</source>
        <comment>percent</comment>
        <translation>Precargando, %1</translation>
    </message>
    <message>
        <source>Warmed up %1</source>
        <comment>images</comment>
        <translation>Precarga terminada: %1</translation>
    </message>
    <message>
        <source>Warmed up %1 of %2</source>
        <comment>number, images</comment>
        <translation>Precarga terminada: %1 de %2</translation>
    </message>
    <message>
        <source>%1, then cancelled</source>
        <comment>what was done</comment>
        <translation>%1, después cancelado</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message numerus="yes">
        <source>%n s</source>
        <comment>seconds, abbreviated</comment>
        <translation>
            <numerusform>%n s</numerusform>
            <numerusform>%n s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <comment>minutes, abbreviated</comment>
        <translation>
            <numerusform>%n min</numerusform>
            <numerusform>%n min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h</source>
        <comment>hours, abbreviated</comment>
        <translation>
            <numerusform>%n h</numerusform>
            <numerusform>%n h</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n día</numerusform>
            <numerusform>%n días</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>percentage</comment>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nunca</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>ahora mismo</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <comment>a span of time</comment>
        <translation>hace %1</translation>
    </message>
    <message>
        <source>now</source>
        <translation>ahora</translation>
    </message>
    <message>
        <source>in %1</source>
        <comment>a span of time</comment>
        <translation>en %1</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 h %2 min</translation>
    </message>
    <message>
        <source>1 image</source>
        <translation>1 imagen</translation>
    </message>
    <message numerus="yes">
        <source>%n images</source>
        <translation>
            <numerusform>%n imagen</numerusform>
            <numerusform>%n imágenes</numerusform>
        </translation>
    </message>
    <message>
        <source>1 tag</source>
        <translation>1 tag</translation>
    </message>
    <message numerus="yes">
        <source>%n tags</source>
        <translation>
            <numerusform>%n tag</numerusform>
            <numerusform>%n tags</numerusform>
        </translation>
    </message>
    <message>
        <source>1 project</source>
        <translation>1 proyecto</translation>
    </message>
    <message numerus="yes">
        <source>%n projects</source>
        <translation>
            <numerusform>%n proyecto</numerusform>
            <numerusform>%n proyectos</numerusform>
        </translation>
    </message>
    <message>
        <source>1 registry</source>
        <translation>1 registro</translation>
    </message>
    <message numerus="yes">
        <source>%n registries</source>
        <translation>
            <numerusform>%n registro</numerusform>
            <numerusform>%n registros</numerusform>
        </translation>
    </message>
    <message>
        <source>Not used yet</source>
        <translation>Sin usar aún</translation>
    </message>
    <message>
        <source>Healthy</source>
        <translation>En buen estado</translation>
    </message>
    <message>
        <source>Slow</source>
        <translation>Lento</translation>
    </message>
    <message>
        <source>Rate limited</source>
        <translation>Limitado</translation>
    </message>
    <message>
        <source>Failing</source>
        <translation>Con fallos</translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation>Desactivado</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Caducado</translation>
    </message>
    <message>
        <source>Expires soon</source>
        <translation>Caduca pronto</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Activo</translation>
    </message>
    <message>
        <source>Fresh</source>
        <translation>Fresco</translation>
    </message>
    <message>
        <source>Check due</source>
        <translation>Por comprobar</translation>
    </message>
    <message>
        <source>Stale</source>
        <translation>Obsoleto</translation>
    </message>
    <message>
        <source>Gone upstream</source>
        <translation>Ya no en el origen</translation>
    </message>
    <message>
        <source>Testing</source>
        <translation>Probando</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>Superado</translation>
    </message>
    <message>
        <source>Passed with a warning</source>
        <translation>Superado con una advertencia</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fallido</translation>
    </message>
    <message>
        <source>Find the address (DNS)</source>
        <translation>Encontrar la dirección (DNS)</translation>
    </message>
    <message>
        <source>Reach it (TCP)</source>
        <translation>Llegar a ella (TCP)</translation>
    </message>
    <message>
        <source>Trust its certificate (TLS)</source>
        <translation>Confiar en su certificado (TLS)</translation>
    </message>
    <message>
        <source>It speaks the registry API (/v2/)</source>
        <translation>Habla la API de registros (/v2/)</translation>
    </message>
    <message>
        <source>Log in (token)</source>
        <translation>Iniciar sesión (token)</translation>
    </message>
    <message>
        <source>Read its rate limit</source>
        <translation>Leer su límite de solicitudes</translation>
    </message>
    <message>
        <source>not told</source>
        <comment>the upstream did not tell its rate limit</comment>
        <translation>no indicado</translation>
    </message>
    <message>
        <source>used up, asks again %1</source>
        <translation>agotado, vuelve a preguntar %1</translation>
    </message>
    <message>
        <source>%1 left</source>
        <comment>pulls</comment>
        <translation>quedan %1</translation>
    </message>
    <message>
        <source>%1 of %2 left</source>
        <comment>pulls</comment>
        <translation>quedan %1 de %2</translation>
    </message>
    <message>
        <source>never again</source>
        <comment>how often a tag is checked</comment>
        <translation>nunca más</translation>
    </message>
    <message>
        <source>on each pull</source>
        <comment>how often a tag is checked</comment>
        <translation>en cada pull</translation>
    </message>
    <message>
        <source>every %1</source>
        <comment>how often a tag is checked</comment>
        <translation>cada %1</translation>
    </message>
    <message>
        <source>version tags every 24 h, other tags every 10 min</source>
        <translation>tags de versión cada 24 h, otros tags cada 10 min</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>tag pattern, how often it is checked</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between freshness rules</comment>
        <translation>; </translation>
    </message>
    <message>
        <source>The configuration file manages this entry. Change it there, then send SIGHUP or restart.</source>
        <translation>Esta entrada la gestiona el archivo de configuración. Cámbiela allí y después envíe SIGHUP o reinicie.</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Omitido</translation>
    </message>
    <message>
        <source>Pattern</source>
        <comment>kind of a tag rule</comment>
        <translation>Patrón</translation>
    </message>
    <message>
        <source>Expression</source>
        <comment>kind of a tag rule</comment>
        <translation>Expresión</translation>
    </message>
    <message>
        <source>Kind of tag</source>
        <comment>kind of a tag rule</comment>
        <translation>Tipo de tag</translation>
    </message>
    <message>
        <source>Versions (1.27.3, v2.0)</source>
        <translation>Versiones (1.27.3, v2.0)</translation>
    </message>
    <message>
        <source>Major versions (16, v2)</source>
        <translation>Versiones mayores (16, v2)</translation>
    </message>
    <message>
        <source>Minor versions (1.27)</source>
        <translation>Versiones menores (1.27)</translation>
    </message>
    <message>
        <source>Dates (20240501, 2024.05)</source>
        <translation>Fechas (20240501, 2024.05)</translation>
    </message>
    <message>
        <source>Commits (sha-abcdef0)</source>
        <translation>Commits (sha-abcdef0)</translation>
    </message>
    <message>
        <source>Moving names (latest, edge)</source>
        <translation>Nombres móviles (latest, edge)</translation>
    </message>
    <message>
        <source>It has no pattern. Use * for all tags.</source>
        <translation>No tiene patrón. Use * para todos los tags.</translation>
    </message>
    <message>
        <source>It could take very long to match. Avoid repetitions inside repetitions, such as (a+)+.</source>
        <translation>La comparación podría tardar mucho. Evite repeticiones dentro de repeticiones, como (a+)+.</translation>
    </message>
    <message>
        <source>There is no such kind of tags.</source>
        <translation>No existe ese tipo de tags.</translation>
    </message>
    <message>
        <source>It is no valid pattern: %1.</source>
        <translation>No es un patrón válido: %1.</translation>
    </message>
    <message>
        <source>%1 are checked %2.</source>
        <comment>a kind of tags, how often</comment>
        <translation>%1: se comprueban %2.</translation>
    </message>
    <message>
        <source>Tags that match the expression %1 are checked %2.</source>
        <translation>Los tags que coinciden con la expresión %1 se comprueban %2.</translation>
    </message>
    <message>
        <source>All other tags are checked %1.</source>
        <translation>Todos los demás tags se comprueban %1.</translation>
    </message>
    <message>
        <source>Tags that look like %1 are checked %2.</source>
        <translation>Los tags del tipo %1 se comprueban %2.</translation>
    </message>
    <message>
        <source>The tag %1 is checked %2.</source>
        <translation>El tag %1 se comprueba %2.</translation>
    </message>
    <message>
        <source>for %1 copies are served at once and checked behind</source>
        <translation>durante %1 las copias se sirven al momento y se comprueban después</translation>
    </message>
    <message>
        <source>its error is answered, not the cached copy</source>
        <translation>se responde con su error, no con la copia en caché</translation>
    </message>
    <message>
        <source>copies up to %1 after their last check are served</source>
        <translation>se sirven copias hasta %1 después de su última comprobación</translation>
    </message>
    <message>
        <source>It is longer than %1 characters.</source>
        <translation>Tiene más de %1 caracteres.</translation>
    </message>
    <message>
        <source>It was asked for the first time.</source>
        <translation>Se pidió por primera vez.</translation>
    </message>
    <message>
        <source>The tag has moved to another image since it was last checked.</source>
        <translation>El tag ha pasado a otra imagen desde la última comprobación.</translation>
    </message>
    <message>
        <source>The image was here for another platform only.</source>
        <translation>La imagen solo estaba aquí para otra plataforma.</translation>
    </message>
    <message>
        <source>Its manifest was here, but not every layer.</source>
        <translation>Su manifiesto estaba aquí, pero no todas sus capas.</translation>
    </message>
    <message>
        <source>It was here until %1, when it was removed to stay under the space limit.</source>
        <translation>Estuvo aquí hasta el %1, cuando se quitó para no superar el límite de espacio.</translation>
    </message>
    <message>
        <source>It was here until %1, when it was deleted in the console.</source>
        <translation>Estuvo aquí hasta el %1, cuando se eliminó en la consola.</translation>
    </message>
    <message>
        <source>It was here until %1, when it was removed by: %2.</source>
        <translation>Estuvo aquí hasta el %1, cuando la quitó: %2.</translation>
    </message>
    <message>
        <source>Two secrets</source>
        <translation>Dos secretos</translation>
    </message>
    <message>
        <source>Read a manifest</source>
        <translation>Leer un manifiesto</translation>
    </message>
</context>
<context>
    <name>breakwater::app::Console</name>
    <message>
        <source>Breakwater cannot start</source>
        <translation>Breakwater no puede iniciarse</translation>
    </message>
</context>
<context>
    <name>breakwater::app::Tray</name>
    <message>
        <source>Breakwater</source>
        <translation>Breakwater</translation>
    </message>
    <message>
        <source>Show the window</source>
        <translation>Mostrar la ventana</translation>
    </message>
    <message>
        <source>Copy the address for nodes</source>
        <translation>Copiar la dirección para los nodos</translation>
    </message>
    <message>
        <source>Stop the server and quit</source>
        <translation>Detener el servidor y salir</translation>
    </message>
    <message>
        <source>Serving at %1</source>
        <translation>Sirviendo en %1</translation>
    </message>
    <message>
        <source>Not serving</source>
        <translation>Sin servir</translation>
    </message>
    <message>
        <source>Breakwater: %1</source>
        <translation>Breakwater: %1</translation>
    </message>
    <message>
        <source>%1 has not answered for five minutes</source>
        <translation>%1 no responde desde hace cinco minutos</translation>
    </message>
    <message>
        <source>Cached images keep working.</source>
        <translation>Las imágenes en caché siguen disponibles.</translation>
    </message>
    <message numerus="yes">
        <source>%n pull(s) running</source>
        <translation>
            <numerusform>%n pull en curso</numerusform>
            <numerusform>%n pulls en curso</numerusform>
        </translation>
    </message>
    <message>
        <source>Breakwater: %1, %2</source>
        <translation>Breakwater: %1, %2</translation>
    </message>
</context>
<context>
    <name>breakwater::ui</name>
    <message>
        <source>Move…</source>
        <translation>Trasladar…</translation>
    </message>
    <message>
        <source>Bring the store to another folder or disk, while it serves</source>
        <translation>Llevar el almacén a otra carpeta o disco, mientras sigue sirviendo</translation>
    </message>
</context>
<context>
    <name>breakwater::ui::AboutPage</name>
    <message>
        <source>data folder</source>
        <translation>carpeta de datos</translation>
    </message>
    <message>
        <source>Breakwater</source>
        <translation>Breakwater</translation>
    </message>
    <message>
        <source>A pull-through cache for container registries</source>
        <translation>Una caché intermedia para registros de contenedores</translation>
    </message>
    <message>
        <source>Data folder</source>
        <translation>Carpeta de datos</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later. It comes without any warranty.</source>
        <translation>Software libre bajo la Licencia Pública General de GNU, versión 3 o posterior. Se ofrece sin garantía alguna.</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versión</translation>
    </message>
    <message>
        <source>Running since</source>
        <translation>En marcha desde</translation>
    </message>
    <message>
        <source>Listening on</source>
        <translation>Escucha en</translation>
    </message>
    <message>
        <source>Configuration file</source>
        <translation>Archivo de configuración</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>Qt</source>
        <translation>Qt</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Sistema</translation>
    </message>
</context>
<context>
    <name>breakwater::ui::ActionButton</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>breakwater::ui::ActivityView</name>
    <message>
        <source>Show only this node</source>
        <translation>Mostrar solo este nodo</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Actividad</translation>
    </message>
    <message>
        <source>Every pull as it happens: who pulls what, and where it comes from.</source>
        <translation>Cada pull en directo: quién descarga qué y de dónde viene.</translation>
    </message>
    <message>
        <source>Filter: words, node:pi4, outcome:miss, project:name</source>
        <translation>Filtro: palabras, node:pi4, outcome:miss, project:nombre</translation>
    </message>
    <message>
        <source>Pulls</source>
        <translation>Pulls</translation>
    </message>
    <message>
        <source>Copied the report</source>
        <translation>Informe copiado</translation>
    </message>
    <message>
        <source>No pulls match</source>
        <translation>Ningún pull coincide</translation>
    </message>
    <message>
        <source>None of the pulls that are listed fits the filter.</source>
        <translation>Ninguno de los pulls de la lista coincide con el filtro.</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Borrar el filtro</translation>
    </message>
    <message>
        <source>No pull has come by yet</source>
        <translation>Todavía no ha pasado ningún pull</translation>
    </message>
    <message>
        <source>Give a node its configuration, then pull an image on it. The pull appears here with its first byte.</source>
        <translation>Dé a un nodo su configuración y descargue en él una imagen. El pull aparece aquí con su primer byte.</translation>
    </message>
    <message>
        <source>Configure a node</source>
        <translation>Configurar un nodo</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausa</translation>
    </message>
    <message>
        <source>Show new pulls again (Space)</source>
        <translation>Volver a mostrar los pulls nuevos (Espacio)</translation>
    </message>
    <message>
        <source>Hold the list still (Space)</source>
        <translation>Detener la lista (Espacio)</translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n nuevo</numerusform>
            <numerusform>%n nuevos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new pull(s), show them</source>
        <translation>
            <numerusform>%n pull nuevo, mostrarlo</numerusform>
            <numerusform>%n pulls nuevos, mostrarlos</numerusform>
        </translation>
    </message>
    <message>
        <source>Show the new pulls (End)</source>
        <translation>Mostrar los pulls nuevos (Fin)</translation>
    </message>
    <message>
        <source>Explain…</source>
        <translation>Explicar…</translation>
    </message>
    <message>
        <source>What a pull of this image would do now, and why</source>
        <translation>Qué haría ahora un pull de esta imagen y por qué</translation>
    </message>
</context>
<context>
    <name>breakwater::ui::AddressPage</name>
    <message>
        <source>Encrypted, with a private certificate authority (recommended)</source>
        <translation>Cifrada, con una autoridad de certificación privada (recomendado)</translation>
    </message>
    <message>
        <source>Plain HTTP</source>
        <translation>HTTP sin cifrar</translation>
    </message>
    <message>
        <source>address for nodes</source>
        <translation>dirección para los nodos</translation>
    </message>
    <message>
        <source>&amp;Host name or address</source>
        <translation>&amp;Host o dirección</translation>
    </message>
    <message>
        <source>&amp;Port</source>
        <translation>&amp;Puerto</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Conexión</translation>
    </message>
    <message>
        <source>Nodes will use</source>
        <translation>Los nodos usarán</translation>
    </message>
    <message>
        <source>Later: Settings, Server.</source>
        <translation>Más tarde: Ajustes, Servidor.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Where nodes reach this server</source>
        <translation>Dónde encuentran los nodos este servidor</translation>
    </message>
    <message>
        <source>A host name is best: it stays when the address changes. It must be known to your nodes.</source>
        <translation>Lo mejor es un nombre de host: permanece cuando cambia la dirección. Sus nodos deben conocerlo.</translation>
    </message>
    <message>
        <source>this computer alone</source>
        <translation>solo este equipo</translation>
    </message>
    <message>
        <source>%1   host name</source>
        <translation>%1   nombre de host</translation>
    </message>
    <message>
        <source>Managed by the configuration file</source>
        <translation>Gestionado por el archivo de configuración</translation>
    </message>
    <message>
        <source>%1 says how nodes reach this server. Set-up leaves that as it is.</source>
        <translation>%1 indica cómo llegan los nodos a este servidor. La configuración inicial lo deja como está.</translation>
    </message>
    <message>
        <source>Give the name or address that nodes will use.</source>
        <translation>Indique el nombre o la dirección que usarán los nodos.</translation>
    </message>
    <message>
        <source>This is no host name and no address. Write it without scheme and port: cache.lan or 192.168.1.10</source>
        <translation>Esto no es un nombre de host ni una dirección. Escríbalo sin esquema ni puerto: cache.lan o 192.168.1.10</translation>
    </message>
    <message>
        <source>Choose a port from 1 to 65535.</source>
        <translation>Elija un puerto de 1 a 65535.</translation>
    </message>
    <message>
        <source>Ports below 1024 need administrator rights.</source>
        <translation>Los puertos por debajo de 1024 requieren permisos de administrador.</translation>
    </message>
    <message>
        <source>Port %1 is taken at the moment; %2 is free.</source>
        <translation>El puerto %1 está ocupado en este momento; el %2 está libre.</translation>
    </message>
    <message>
        <source>The certificate files that are set now stay in use.</source>
        <translation>Los archivos de certificado actuales siguen en uso.</translation>
    </message>
    <message>
        <source>Nodes get the CA certificate with their configuration. Nothing has to be bought or renewed by hand.</source>
        <translation>Los nodos reciben el certificado de la CA con su configuración. No hay que comprar ni renovar nada a mano.</translation>
    </message>
    <message>
        <source>Plain HTTP is not private</source>
        <translation>HTTP sin cifrar no es privado</translation>
    </message>
    <message>
        <source>This address is outside the private ranges: strangers could read the robot&apos;s secret and alter images on their way. Use encryption.</source>
        <translation>Esta dirección está fuera de los rangos privados: extraños podrían leer el secreto del robot y alterar las imágenes por el camino. Use el cifrado.</translation>
    </message>
    <message>
        <source>Anyone on the network can read the robot&apos;s secret and alter images on their way.</source>
        <translation>Cualquiera en la red puede leer el secreto del robot y alterar las imágenes por el camino.</translation>
    </message>
    <message>
        <source>Only this computer can pull</source>
        <translation>Solo este equipo puede descargar</translation>
    </message>
    <message>
        <source>This address is the computer itself. Choose another one when nodes are other machines.</source>
        <translation>Esta dirección es el propio equipo. Elija otra si los nodos son otras máquinas.</translation>
    </message>
</context>
<context>
    <name>breakwater::ui::ApplicationPage</name>
    <message>
        <source>As the desktop has it</source>
        <translation>Como el escritorio</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>Ask what to do</source>
        <translation>Preguntar qué hacer</translation>
    </message>
    <message>
        <source>Keep serving images in the background</source>
        <translation>Seguir sirviendo imágenes en segundo plano</translation>
    </message>
    <message>
        <source>Stop the server and quit</source>
        <translation>Detener el servidor y salir</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Tema</translation>
    </message>
    <message>
        <source>Colours of the window. Takes effect at once.</source>
        <translation>Colores de la ventana. Surte efecto al momento.</translation>
    </message>
    <message>
        <source>When the window is &amp;closed</source>
        <translation>Al &amp;cerrar la ventana</translation>
    </message>
    <message>
        <source>This program is the server: while it runs in the background, nodes can pull.</source>
        <translation>Este programa es el servidor: mientras funciona en segundo plano, los nodos pueden descargar.</translation>
    </message>
    <message>
        <source>As the system has it</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>Idio&amp;ma</translation>
    </message>
    <message>
        <source>Takes effect when Breakwater is started again.</source>
        <translation>Surte efecto cuando Breakwater se inicie de nuevo.</translation>
    </message>
</context>
<context>
    <name>breakwater::ui::ArchiveItemModel</name>
    <message>
        <source>Image</source>
        <translation>Imagen</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Platforms</source>
        <translation>Plataformas</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>What to know</source>
        <translation>Observaciones</translation>
    </message>
    <message>
        <source>(without a name)</source>
        <translation>(sin nombre)</translation>
    </message>
    <message>
        <source>, </source>
        <comment>list</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>–</source>
        <comment>nothing to say</comment>
        <translation>–</translation>
    </message>
</context>
<context>
    <name>breakwater::ui::ArchivePane</name>
    <message>
        <source>Images of the archive</source>
        <translation>Imágenes del archivo</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelado</translation>
    </message>
    <message>
        <source>Nothing is left of it.</source>
        <translation>No queda nada de ello.</translation>
    </message>
    <message>
        <source>The table says what stayed out, and why.</source>
        <translation>La tabla indica qué quedó fuera y por qué.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>image, what is the matter</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>breakwater::ui::AuditDetailPane</name>
    <message>
        <source>What else happened to it</source>
        <translation>Qué más le ocurrió</translation>
    </message>
    <message>
        <source>Request id, as in the log</source>
        <translation>Identificador de solicitud, como en el registro</translation>
    </message>
    <message>
        <source>request id</source>
        <translation>id. de solicitud</translation>
    </message>
    <message>
        <source>Hash of the row in the chain</source>
        <translation>Hash de la fila en la cadena</translation>
    </message>
    <message>
        <source>hash</source>
        <translation>hash</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a user, where he gave the command</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>From where</source>
        <translation>Desde dónde</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>node, address</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
    <message>
        <source>As it was added</source>
        <translation>Tal como se añadió</translation>
    </message>
    <message>
        <source>As it was removed</source>
        <translation>Tal como se eliminó</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Qué cambió</translation>
    </message>
    <message>
        <source>%1: %2 by %3</source>
        <comment>when, what, who</comment>
        <translation>%1: %2 por %3</translation>
    </message>
    <message>
        <source>It cannot be taken back</source>
        <translation>No se puede deshacer</translation>
    </message>
</context>
<context>
    <name>breakwater::ui::AuditExportDialog</name>
    <message>
        <source>Export the log</source>
        <translation>Exportar el registro</translation>
    </message>
    <message>
        <source>The rows that the filter shows, newest first.</source>
        <translation>Las filas que muestra el filtro, primero las más recientes.</translation>
    </message>
    <message>
        <source>The rows that the filter shows, newest first: %1.</source>
        <comment>number</comment>
        <translation>Las filas que muestra el filtro, primero las más recientes: %1.</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>CSV, for a spreadsheet</source>
        <translation>CSV, para una hoja de cálculo</translation>
    </message>
    <message>
        <source>JSON lines, for programs</source>
        <translation>Líneas JSON, para programas</translation>
    </message>
    <message>
        <source>CSV (*.csv);;JSON lines (*.jsonl);;All files (*)</source>
        <translation>CSV (*.csv);;Líneas JSON (*.jsonl);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>F&amp;ormat</source>
        <translation>F&amp;ormato</translation>
    </message>
    <message>
        <source>F&amp;ile</source>
        <translation>A&amp;rchivo</translation>
    </message>
    <message>
        <source>On the machine that Breakwater runs on. A file of this name is replaced.</source>
        <translation>En el equipo donde funciona Breakwater. Un archivo con este nombre se reemplaza.</translation>
    </message>
</context>
<context>
    <name>breakwater::ui::AuditFilterBar</name>
    <message>
        <source>Which rows</source>
        <translation>Qué filas</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todo</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Cambios</translation>
    </message>
    <message>
        <source>What was changed or deleted, and by whom</source>
        <translation>Qué se cambió o eliminó, y quién lo hizo</translation>
    </message>
    <message>
        <source>Pulls</source>
        <translation>Pulls</translation>
    </message>
    <message>
        <source>Who pulled what</source>
        <translation>Quién descargó qué</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Rechazos</translation>
    </message>
    <message>
        <source>What somebody tried and was not allowed</source>
        <translation>Lo que alguien intentó y no podía</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tiempo</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>Cualquier momento</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Last 24 hours</source>
        <translation>Últimas 24 horas</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Últimos 7 días</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Últimos 30 días</translation>
    </message>
    <message>
        <source>From … to …</source>
        <translation>De … a …</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Primer día</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Último día</translation>
    </message>
</context>
<context>
    <name>breakwater::ui::AuditFooter</name>
    <message>
        <source>Rows that match: %1</source>
        <translation>Filas que coinciden: %1</translation>
    </message>
    <message>
        <source>Rows: %1</source>
        <translation>Filas: %1</translation>
    </message>
    <message>
        <source>Changes and refusals: %1 (%2), pulls: %3</source>
        <comment>number, size, number</comment>
        <translation>Cambios y rechazos: %1 (%2), pulls: %3</translation>
    </message>
    <message>
        <source>Kept %1</source>
        <comment>for one year</comment>
        <translation>Se conserva %1</translation>
    </message>
    <message>
        <source>How long history is kept</source>
        <translation>Cuánto tiempo se conserva el historial</translation>
    </message>
</context>
<context>
    <name>breakwater::ui::AuditModel</name>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Of what</source>
        <translation>De qué</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>From where</source>
        <translation>Desde dónde</translation>
    </message>
</context>
<context>
    <name>breakwater::ui::AuditRetentionDialog</name>
    <message>
        <source>How long history is kept</source>
        <translation>Cuánto tiempo se conserva el historial</translation>
    </message>
    <message>
        <source>Changes and refusals: %1 (%2), pulls: %3, the oldest of %4.</source>
        <comment>number, size, number, date</comment>
        <translation>Cambios y rechazos: %1 (%2), pulls: %3, el más antiguo del %4.</translation>
    </message>
    <message>
        <source>Keep it so</source>
        <translation>Conservarlo así</translation>
    </message>
    <message>
        <source>for another time</source>
        <translation>durante otro tiempo</translation>
    </message>
    <message>
        <source> days</source>
        <translation> días</translation>
    </message>
    <message>
        <source>&amp;Keep history</source>
        <translation>&amp;Conservar el historial</translation>
    </message>
    <message>
        <source>&amp;Days</source>
        <translation>&amp;Días</translation>
    </message>
    <message>
        <source>What is older than %1 is removed now, and cannot be had back. Export it first if you want it.</source>
        <translation>Lo que tiene más de %1 se elimina ahora y no se puede recuperar. Expórtelo antes si lo quiere.</translation>
    </message>
    <message>
        <source>Changes, refused sign-ins, pulls and events go when they are older. The chain can be verified all the same.</source>
        <translation>Los cambios, inicios de sesión rechazados, pulls y eventos se quitan cuando son más antiguos. La cadena se puede verificar igualmente.</translation>
    </message>
</context>
<context>
    <name>breakwater::ui::AuditView</name>
    <message>
        <source>Filter: words, actor:anna, action:project, node:pi4, outcome:refused</source>
        <translation>Filtro: palabras, actor:anna, action:project, node:pi4, outcome:refused</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Verify log</source>
        <translation>Verificar el registro</translation>
    </message>
    <message>
        <source>Audit log</source>
        <translation>Registro de auditoría</translation>
    </message>
    <message>
        <source>Nothing has happened yet</source>
        <translation>Todavía no ha ocurrido nada</translation>
    </message>
    <message>
        <source>Every change of the configuration, every pull and every refused sign-in gets a row here: who, what, when and from where.</source>
        <translation>Cada cambio de la configuración, cada pull y cada inicio de sesión rechazado recibe aquí una fila: quién, qué, cuándo y desde dónde.</translation>
    </message>
    <message>
        <source>Write the rows that are shown into a file</source>
        <translation>Escribir en un archivo las filas que se muestran</translation>
    </message>
    <message>
        <source>Check that no row was changed, taken out or moved</source>
        <translation>Comprobar que ninguna fila se cambió, quitó o movió</translation>
    </message>
    <message>
        <source>Undo this change</source>
        <translation>Deshacer este cambio</translation>
    </message>
    <message>
        <source>Show what was happening then</source>
        <translation>Mostrar qué ocurría entonces</translation>
    </message>
    <message>
        <source>Only this actor</source>
        <translation>Solo este actor</translation>
    </message>
    <message>
        <source>Only this object</source>
        <translation>Solo este objeto</translation>
    </message>
    <message>
        <source>History is kept %1 now</source>
        <comment>for one year</comment>
        <translation>El historial se conserva ahora %1</translation>
    </message>
    <message>
        <source>Who changed or pulled what, when and from where.</source>
        <translation>Quién cambió o descargó qué, cuándo y desde dónde.</translation>
    </message>
    <message>
        <source>This is no change of configuration</source>
        <translation>Esto no es un cambio de la configuración</translation>
    </message>
    <message>
        <source>Wrote %1 (rows: %2)</source>
        <comment>file, number</comment>
        <translation>Se escribió %1 (filas: %2)</translation>
    </message>
    <message numerus="yes">
        <source>The log is whole: %n row(s) checked</source>
        <translation>
            <numerusform>El registro está íntegro: %n fila comprobada</numerusform>
            <numerusform>El registro está íntegro: %n filas comprobadas</numerusform>
        </translation>
    </message>
    <message>
        <source>Every row stands where it was written. Rows up to %1 went by age. Hash of the newest row: %2</source>
        <translation>Cada fila está donde se escribió. Las filas hasta %1 se quitaron por antigüedad. Hash de la fila más reciente: %2</translation>
    </message>
    <message>
        <source>Every row stands where it was written. Hash of the newest row: %1</source>
        <translation>Cada fila está donde se escribió. Hash de la fila más reciente: %1</translation>
    </message>
    <message>
        <source>Row %1 was altered</source>
        <translation>La fila %1 se alteró</translation>
    </message>
    <message>
        <source>It does not say any more what was written. Rows before it are right. A backup from before that has the row as it was.</source>
        <translation>Ya no dice lo que se escribió. Las filas anteriores son correctas. Una copia de seguridad anterior tiene la fila como era.</translation>
    </message>
    <message>
        <source>Rows before row %1 are missing</source>
        <translation>Faltan filas antes de la fila %1</translation>
    </message>
    <message>
        <source>Somebody took them out. Rows before the gap are right.</source>
        <translation>Alguien las quitó. Las filas anteriores al hueco son correctas.</translation>
    </message>
    <message>
        <source>Row %1 was moved</source>
        <translation>La fila %1 se movió</translation>
    </message>
    <message>
        <source>It was written as row %1. Rows before it are right.</source>
        <translation>Se escribió como fila %1. Las filas anteriores son correctas.</translation>
    </message>
    <message>
        <source>The newest rows are missing</source>
        <translation>Faltan las filas más recientes</translation>
    </message>
    <message>
        <source>The log ends at row %1, and was written up to row %2.</source>
        <translation>El registro termina en la fila %1 y se escribió hasta la fila %2.</translation>
    </message>
    <message>
        <source>Remove %1 again?</source>
        <translation>¿Volver a eliminar %1?</translation>
    </message>
    <message>
        <source>Nodes that log in with it are refused then. It can be had back for a day.</source>
        <translation>Entonces se rechaza a los nodos que se identifican con él. Se puede recuperar durante un día.</translation>
    </message>
    <message>
        <source>What depends on it stops working.</source>
        <translation>Lo que depende de ello deja de funcionar.</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Eliminar %1</translation>
    </message>
    <message>
        <source>Taken back: %1</source>
        <translation>Deshecho: %1</translation>
    </message>
</context>
<context>
    <name>breakwater::ui::BackupDialog</name>
    <message>
        <source>Save a backup</source>
        <translation>Guardar una copia de seguridad</translation>
    </message>
    <message>
        <source>Settings, upstreams, projects, robots, the CA and the catalog, in one file. The images&apos; bytes are not in it: they are fetched again.</source>
        <translation>Ajustes, orígenes, proyectos, robots, la CA y el catálogo, en un solo archivo. Los bytes de las imágenes no están en él: se vuelven a obtener.</translation>
    </message>
    <message>
        <source>&amp;Seal it with a passphrase</source>
        <translation>&amp;Sellarla con una frase de contraseña</translation>
    </message>
    <message>
        <source>Cancel the backup</source>
        <translation>Cancelar la copia de seguridad</translation>
    </message>
    <message>
        <source>Backups of Breakwater (*.tar);;All files (*)</source>
        <translation>Copias de seguridad de Breakwater (*.tar);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>F&amp;ile</source>
        <translation>Archi&amp;vo</translation>
    </message>
    <message>
        <source>On the machine that Breakwater runs on; best on another disk than its data.</source>
        <translation>En el equipo donde funciona Breakwater; mejor en otro disco que sus datos.</translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation>&amp;Frase de contraseña</translation>
    </message>
    <message numerus="yes">
        <source>At least %n characters. Keep it: nobody opens the file without it.</source>
        <translation>
            <numerusform>Al menos %n carácter. Consérvela: sin ella nadie abre el archivo.</numerusform>
            <numerusform>Al menos %n caracteres. Consérvela: sin ella nadie abre el archivo.</numerusform>
        </translation>
    </message>
    <message>
        <source>Passphrase &amp;again</source>
        <translation>R&amp;epita la frase</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>The backup goes on.</source>
        <translation>La copia de seguridad continúa.</translation>
    </message>
    <message>
        <source>Save another one</source>
        <translation>Guardar otra</translation>
    </message>
    <message>
        <source>There is such a file already</source>
        <translation>Ya existe un archivo así</translation>
    </message>
    <message>
        <source>The backup replaces it.</source>
        <translation>La copia de seguridad lo reemplaza.</translation>
    </message>
    <message>
        <source>Without a passphrase no key is in it</source>
        <translation>Sin frase de contraseña no contiene ninguna clave</translation>
    </message>
    <message>
        <source>Restored on another computer, the logins of upstreams must be entered again, and nodes be given a new CA. Restored here, all is as it was.</source>
        <translation>Si se restaura en otro equipo, hay que volver a introducir las credenciales de los orígenes y dar a los nodos una CA nueva. Si se restaura aquí, todo queda como estaba.</translation>
    </message>
    <message>
        <source>This is not the same passphrase.</source>
        <translation>No es la misma frase de contraseña.</translation>
    </message>
    <message>
        <source>Replace the file</source>
        <translation>Reemplazar el archivo</translation>
    </message>
    <message>
        <source>Save the backup</source>
        <translation>Guardar la copia de seguridad</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelado</translation>
    </message>
    <message>
        <source>There is no file.</source>
        <translation>No hay ningún archivo.</translation>
    </message>
    <message>
        <source>Saved to %1</source>
        <translation>Guardado en %1</translation>
    </message>
    <message>
        <source>Keep it and its passphrase in different places, and neither on this disk.</source>
        <translation>Guárdela en un lugar y su frase de contraseña en otro, y ninguna en este disco.</translation>
    </message>
    <message>
        <source>Keep it on another disk. It holds no password and no key.</source>
        <translation>Guárdela en otro disco. No contiene ninguna contraseña ni clave.</translation>
    </message>
</context>
<context>
    <name>breakwater::ui::BackupPage</name>
    <message>
        <source>Do not restore it</source>
        <translation>No restaurarla</translation>
    </message>
    <message>
        <source>Save a backup…</source>
        <translation>Guardar una copia de seguridad…</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>Restaurar…</translation>
    </message>
    <message>
        <source>Take it back…</source>
        <translation>Deshacerla…</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurar</translation>
    </message>
    <message>
        <source>Before the last restore</source>
        <translation>Antes de la última restauración</translation>
    </message>
    <message>
        <source>The demo is gone when it is closed: there is nothing to restore into.</source>
        <translation>La demostración desaparece al cerrarla: no hay nada donde restaurar.</translation>
    </message>
    <message>
        <source>You see what is in the file and what gives way before anything changes. It takes effect at the next start; what it replaces is kept.</source>
        <translation>Verá qué hay en el archivo y qué cede su sitio antes de que nada cambie. Surte efecto en el próximo inicio; lo que reemplaza se conserva.</translation>
    </message>
    <message>
        <source>The last one was saved %1, to %2.</source>
        <comment>time, file</comment>
        <translation>La última se guardó %1, en %2.</translation>
    </message>
    <message>
        <source>None has been saved yet. It is one file, and takes seconds.</source>
        <translation>Todavía no se ha guardado ninguna. Es un solo archivo y tarda segundos.</translation>
    </message>
    <message>
        <source>A restore waits for the restart</source>
        <translation>Una restauración espera el reinicio</translation>
    </message>
    <message>
        <source>Then all is as it was before the last restore: %1.</source>
        <comment>what is in it</comment>
        <translation>Entonces todo quedará como antes de la última restauración: %1.</translation>
    </message>
    <message>
        <source>The backup of %1: %2.</source>
        <comment>date and computer, what is in it</comment>
        <translation>La copia de seguridad de %1: %2.</translation>
    </message>
    <message>
        <source>Restart now</source>
        <translation>Reiniciar ahora</translation>
    </message>
    <message>
        <source>Another restore waits for the restart.</source>
        <translation>Otra restauración espera el reinicio.</translation>
    </message>
    <message>
        <source>Replaced %1: %2. It is kept until the third restore after it.</source>
        <comment>time, what was in it</comment>
        <translation>Reemplazó %1: %2. Se conserva hasta la tercera restauración posterior.</translation>
    </message>
    <message>
        <source>Take the former state back?</source>
        <translation>¿Recuperar el estado anterior?</translation>
    </message>
    <message>
        <source>It takes effect at the next start. What is there now is kept in its place, and can be taken back too.</source>
        <translation>Surte efecto en el próximo inicio. Lo que hay ahora se conserva en su lugar y también se puede recuperar.</translation>
    </message>
    <message>
        <source>Take it back at the next start</source>
        <translation>Recuperarlo en el próximo inicio</translation>
    </message>
</context>
<context>
    <name>breakwater::ui::CertificatePage</name>
    <message>
        <source>certificate fingerprint</source>
        <translation>huella del certificado</translation>
    </message>
    <message>
        <source>CA fingerprint</source>
        <translation>huella de la CA</translation>
    </message>
    <message>
        <source>CA certificate</source>
        <translation>Certificado de la CA</translation>
    </message>
    <message>
        <source>Fingerprint (SHA-256)</source>
        <translation>Huella (SHA-256)</translation>
    </message>
    <message>
        <source>Certificate authority</source>
        <translation>Autoridad de certificación</translation>
    </message>
    <message>
        <source>Nodes trust this CA. When the certificate is renewed by it, they need nothing new.</source>
        <translation>Los nodos confían en esta CA. Cuando ella renueva el certificado, no necesitan nada nuevo.</translation>
    </message>
    <message>
        <source>PEM, to be trusted by nodes</source>
        <translation>PEM, para que los nodos confíen en él</translation>
    </message>
    <message>
        <source>Encryption is off</source>
        <translation>El cifrado está desactivado</translation>
    </message>
    <message>
        <source>This server speaks plain HTTP and has no certificate. Turn encryption on under Server.</source>
        <translation>Este servidor habla HTTP sin cifrar y no tiene certificado. Active el cifrado en Servidor.</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Caducado</translation>
    </message>
    <message>
        <source>Expires %1</source>
        <translation>Caduca %1</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>Válido</translation>
    </message>
    <message>
        <source>Issued to</source>
        <translation>Emitido para</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Nombres</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Válido hasta</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>date, span</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Renewal</source>
        <translation>Renovación</translation>
    </message>
    <message>
        <source>by itself, in good time</source>
        <translation>automática, a tiempo</translation>
    </message>
    <message>
        <source>by whoever issued it: replace the files, then restart</source>
        <translation>por quien lo emitió: reemplace los archivos y reinicie</translation>
    </message>
    <message>
        <source>Valid until %1</source>
        <translation>Válido hasta %1</translation>
    </message>
</context>
<context>
    <name>breakwater::ui::ChangeList</name>
    <message>
        <source>now</source>
        <translation>ahora</translation>
    </message>
    <message>
        <source>before</source>
        <translation>antes</translation>
    </message>
    <message>
        <source>now: %1</source>
        <translation>ahora: %1</translation>
    </message>
    <message>
        <source>before: %1</source>
        <translation>antes: %1</translation>
    </message>
</context>
<context>
    <name>breakwater::ui::CheckPage</name>
    <message>
        <source>Check &amp;again</source>
        <translation>&amp;Volver a comprobar</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Comprobación</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Este equipo</translation>
    </message>
    <message>
        <source>What Breakwater found out by itself.</source>
        <translation>Lo que Breakwater averiguó por sí solo.</translation>
    </message>
    <message>
        <source>A free port</source>
        <translation>Un puerto libre</translation>
    </message>
    <message>
        <source>Addresses that nodes can reach</source>
        <translation>Direcciones a las que llegan los nodos</translation>
    </message>
    <message>
        <source>Space for images</source>
        <translation>Espacio para imágenes</translation>
    </message>
    <message>
        <source>The file system</source>
        <translation>El sistema de archivos</translation>
    </message>
    <message>
        <source>No free port was found</source>
        <translation>No se encontró ningún puerto libre</translation>
    </message>
    <message>
        <source>Choose one on the next page.</source>
        <translation>Elija uno en la página siguiente.</translation>
    </message>
    <message>
        <source>Port %1 is free</source>
        <translation>El puerto %1 está libre</translation>
    </message>
    <message>
        <source>Port %1 is taken</source>
        <translation>El puerto %1 está ocupado</translation>
    </message>
    <message>
        <source>Port %1 is used by %2</source>
        <translation>%2 usa el puerto %1</translation>
    </message>
    <message>
        <source>Port %1 is free and is proposed instead.</source>
        <translation>El puerto %1 está libre y se propone en su lugar.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>address, network interface</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>This computer has no address in a network</source>
        <translation>Este equipo no tiene dirección en ninguna red</translation>
    </message>
    <message>
        <source>Only programs on this computer can pull. Connect it to the network and check again.</source>
        <translation>Solo los programas de este equipo pueden descargar. Conéctelo a la red y vuelva a comprobar.</translation>
    </message>
    <message>
        <source>Nodes can reach it at %1</source>
        <translation>Los nodos llegan a él en %1</translation>
    </message>
    <message>
        <source>Also %1</source>
        <translation>También %1</translation>
    </message>
    <message>
        <source>%1 of %2 are free</source>
        <translation>%1 de %2 libres</translation>
    </message>
    <message>
        <source>Enough for about %1 images. A cluster wants 20 GB or more.</source>
        <translation>Suficiente para unas %1 imágenes. Un clúster pide 20 GB o más.</translation>
    </message>
    <message>
        <source>The data folder is on a network drive (%1)</source>
        <translation>La carpeta de datos está en una unidad de red (%1)</translation>
    </message>
    <message>
        <source>Pulls are slower, and stop when the drive is gone. A local disk is better.</source>
        <translation>Los pulls son más lentos y se detienen si la unidad desaparece. Es mejor un disco local.</translation>
    </message>
    <message>
        <source>The data folder is in memory (%1)</source>
        <translation>La carpeta de datos está en memoria (%1)</translation>
    </message>
    <message>
        <source>Everything that is cached is lost at a restart. Start Breakwater with --data and a folder on a disk.</source>
        <translation>Todo lo guardado en caché se pierde al reiniciar. Inicie Breakwater con --data y una carpeta en un disco.</translation>
    </message>
    <message>
        <source>The data folder is on a local disk (%1)</source>
        <translation>La carpeta de datos está en un disco local (%1)</translation>
    </message>
</context>
<context>
    <name>breakwater::ui::CodePane</name>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Guardar…</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <translation>Copiar %1</translation>
    </message>
    <message>
        <source>Save %1</source>
        <translation>Guardar %1</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
    <message>
        <source>Copied %1</source>
        <translation>Copiado: %1</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Guardado como %1</translation>
    </message>
</context>
<context>
    <name>breakwater::ui::ConfigurationPage</name>
    <message>
        <source>configuration</source>
        <translation>configuración</translation>
    </message>
    <message>
        <source>Everything that you have set, as a file for “breakwaterd --config FILE”. Secrets and passwords are not in it: it names files to read them from.</source>
        <translation>Todo lo que usted ha configurado, como archivo para «breakwaterd --config ARCHIVO». No contiene secretos ni contraseñas: nombra archivos de los que leerlos.</translation>
    </message>
    <message>
        <source>A configuration file is in use</source>
        <translation>Hay un archivo de configuración en uso</translation>
    </message>
    <message>
        <source>%1 manages what it names; the rest is set here.</source>
        <translation>%1 gestiona lo que nombra; lo demás se ajusta aquí.</translation>
    </message>
</context>
<context>
    <name>breakwater::ui::ConfirmDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>breakwater::ui::ConnectPage</name>
    <message>
        <source>The &amp;node runs</source>
        <translation>El &amp;nodo usa</translation>
    </message>
    <message>
        <source>First node</source>
        <translation>Primer nodo</translation>
    </message>
    <message>
        <source>Connect your first node</source>
        <translation>Conectar su primer nodo</translation>
    </message>
    <message>
        <source>Put the files in their place on the node, run the commands, then pull. The secret is shown only now; for more nodes, use the same files.</source>
        <translation>Ponga los archivos en su sitio en el nodo, ejecute las órdenes y descargue una imagen. El secreto solo se muestra ahora; para más nodos, use los mismos archivos.</translation>
    </message>
    <message>
        <source>&amp;Finish</source>
        <translation>&amp;Finalizar</translation>
    </message>
    <message>
        <source>&amp;Finish, I will do it later</source>
        <translation>&amp;Finalizar, lo haré más tarde</translation>
    </message>
    <message>
        <source>%1 keeps its secret</source>
        <translation>%1 conserva su secreto</translation>
    </message>
    <message>
        <source>It was made before and is not stored here, so the file has a placeholder. Put the secret in, or make a new one: nodes with the old one are refused from then on.</source>
        <translation>Se creó antes y su secreto no se guarda aquí, así que el archivo tiene un marcador. Ponga el secreto o cree uno nuevo: desde entonces se rechaza a los nodos con el antiguo.</translation>
    </message>
    <message>
        <source>Make a new secret</source>
        <translation>Crear un secreto nuevo</translation>
    </message>
</context>
<context>
    <name>breakwater::ui::ConnectionTestModel</name>
    <message>
        <source>Not tested yet</source>
        <translation>Sin probar todavía</translation>
    </message>
    <message>
        <source>Testing the connection …</source>
        <translation>Probando la conexión…</translation>
    </message>
    <message>
        <source>Everything works</source>
        <translation>Todo funciona</translation>
    </message>
    <message>
        <source>It works, with a warning</source>
        <translation>Funciona, con una advertencia</translation>
    </message>
    <message>
        <source>“%1” failed</source>
        <translation>«%1» falló</translation>
    </message>
    <message>
        <source>The test failed</source>
        <translation>La prueba falló</translation>
    </message>
    <message>
        <source>Connection test of %1</source>
        <translation>Prueba de conexión de %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>step, outcome</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Paso</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tiempo</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Hallazgo</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
</context>
<context>
    <name>breakwater::ui::CopyField</name>
    <message>
        <source>Copy %1</source>
        <translation>Copiar %1</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
    <message>
        <source>Copied %1</source>
        <translation>Copiado: %1</translation>
    </message>
</context>
<context>
    <name>breakwater::ui::DashboardView</name>
    <message>
        <source>Copy address</source>
        <translation>Copiar la dirección</translation>
    </message>
    <message>
        <source>Copy the address that nodes use</source>
        <translation>Copiar la dirección que usan los nodos</translation>
    </message>
    <message>
        <source>Copied %1</source>
        <translation>Copiado: %1</translation>
    </message>
    <message>
        <source>Dashboard</source>
        <translation>Panel</translation>
    </message>
    <message>
        <source>Whether the cache works, what it saves, and what needs you.</source>
        <translation>Si la caché funciona, qué ahorra y qué requiere su atención.</translation>
    </message>
    <message>
        <source>Served from cache</source>
        <translation>Servido por la caché</translation>
    </message>
    <message>
        <source>By bytes: what nodes got without a download for it.
By requests: answered from the cache, also after a check with the upstream.</source>
        <translation>Por bytes: lo que los nodos recibieron sin una descarga para ello.
Por solicitudes: respondidas por la caché, también tras consultar al origen.</translation>
    </message>
    <message>
        <source>Saved downloads</source>
        <translation>Descargas ahorradas</translation>
    </message>
    <message>
        <source>Bytes that nodes got and your Internet line did not carry.</source>
        <translation>Bytes que recibieron los nodos sin pasar por su línea de Internet.</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>Almacenamiento</translation>
    </message>
    <message>
        <source>Nodes today</source>
        <translation>Nodos hoy</translation>
    </message>
    <message>
        <source>Outcomes</source>
        <translation>Resultados</translation>
    </message>
    <message>
        <source>Upstream health</source>
        <translation>Estado de los orígenes</translation>
    </message>
    <message>
        <source>No upstream yet</source>
        <translation>Aún no hay orígenes</translation>
    </message>
    <message>
        <source>An upstream is a registry that images come from.</source>
        <translation>Un origen es un registro del que vienen las imágenes.</translation>
    </message>
    <message>
        <source>Add an upstream</source>
        <translation>Añadir un origen</translation>
    </message>
    <message>
        <source>Recent events</source>
        <translation>Eventos recientes</translation>
    </message>
    <message>
        <source>Time span</source>
        <translation>Período</translation>
    </message>
    <message>
        <source>24 h</source>
        <translation>24 h</translation>
    </message>
    <message>
        <source>The last 24 hours</source>
        <translation>Las últimas 24 horas</translation>
    </message>
    <message>
        <source>7 d</source>
        <translation>7 d</translation>
    </message>
    <message>
        <source>The last 7 days</source>
        <translation>Los últimos 7 días</translation>
    </message>
    <message>
        <source>30 d</source>
        <translation>30 d</translation>
    </message>
    <message>
        <source>The last 30 days</source>
        <translation>Los últimos 30 días</translation>
    </message>
    <message>
        <source>Outcomes over time</source>
        <translation>Resultados a lo largo del tiempo</translation>
    </message>
    <message>
        <source>No requests in this time</source>
        <translation>Ninguna solicitud en este período</translation>
    </message>
    <message>
        <source>As soon as a node pulls through this server, its outcomes are drawn here.</source>
        <translation>En cuanto un nodo descargue a través de este servidor, sus resultados se dibujarán aquí.</translation>
    </message>
    <message>
        <source>Show outcomes as</source>
        <translation>Mostrar los resultados como</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>Gráfico</translation>
    </message>
    <message>
        <source>Show as a chart</source>
        <translation>Mostrar como gráfico</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabla</translation>
    </message>
    <message>
        <source>Show as a table</source>
        <translation>Mostrar como tabla</translation>
    </message>
    <message numerus="yes">
        <source>%n pull(s) running now</source>
        <translation>
            <numerusform>%n pull en curso</numerusform>
            <numerusform>%n pulls en curso</numerusform>
        </translation>
    </message>
    <message>
        <source>No pulls running now</source>
        <translation>Ningún pull en curso</translation>
    </message>
    <message>
        <source>%1/s to nodes</source>
        <translation>%1/s a los nodos</translation>
    </message>
    <message>
        <source>–</source>
        <translation>–</translation>
    </message>
    <message>
        <source>of bytes; %1 of %2 requests</source>
        <translation>de los bytes; %1 de %2 solicitudes</translation>
    </message>
    <message>
        <source>%1 downloaded for %2 served</source>
        <translation>%1 descargados para %2 servidos</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) failed</source>
        <translation>
            <numerusform>%n solicitud fallida</numerusform>
            <numerusform>%n solicitudes fallidas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of the limit of %2</source>
        <translation>%1 del límite de %2</translation>
    </message>
    <message>
        <source>%1, no limit set</source>
        <translation>%1, sin límite</translation>
    </message>
    <message>
        <source>%1 free on the disk</source>
        <translation>%1 libres en el disco</translation>
    </message>
    <message>
        <source> – nearly full</source>
        <translation> – casi lleno</translation>
    </message>
    <message>
        <source>Nothing to report</source>
        <translation>Nada que comunicar</translation>
    </message>
    <message>
        <source>Upstreams that fail, changes and warnings appear here.</source>
        <translation>Aquí aparecen los orígenes con fallos, los cambios y las advertencias.</translation>
    </message>
</context>
<context>
    <name>breakwater::ui::DeleteImagesDialog</name>
    <message>
        <source>Delete everything of %1?</source>
        <translation>¿Eliminar todo de %1?</translation>
    </message>
    <message>
        <source>Delete from %1?</source>
        <translation>¿Eliminar de %1?</translation>
    </message>
    <message>
        <source>Working out what goes with it …</source>
        <translation>Averiguando qué se va con ello…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Tags that are deleted</source>
        <translation>Tags que se eliminan</translation>
    </message>
    <message>
        <source>%1 more are shared with other images and stay.</source>
        <translation>Otros %1 se comparten con otras imágenes y se quedan.</translation>
    </message>
    <message>
        <source>Delete %1, free %2</source>
        <comment>tags, size</comment>
        <translation>Eliminar %1, liberar %2</translation>
    </message>
    <message>
        <source>No tag points to it.</source>
        <translation>Ningún tag apunta a ello.</translation>
    </message>
    <message>
        <source>These tags go, because they point to what is deleted.</source>
        <translation>Estos tags también se van, porque apuntan a lo que se elimina.</translation>
    </message>
    <message>
        <source>%1 It goes to the trash for %2 and can be had back until then. Nothing is freed before; afterwards it is %3.</source>
        <comment>sentence, time, size</comment>
        <translation>%1 Pasa a la papelera durante %2 y hasta entonces se puede recuperar. Antes no se libera nada; después, %3.</translation>
    </message>
    <message>
        <source>Move %1 to the trash</source>
        <comment>tags</comment>
        <translation>Pasar %1 a la papelera</translation>
    </message>
    <message>
        <source>%1 Nodes that want it again download it again from the upstream.</source>
        <comment>sentence</comment>
        <translation>%1 Los nodos que la quieran de nuevo la vuelven a descargar del origen.</translation>
    </message>
</context>
<context>
    <name>breakwater::ui::DeletionUndo</name>
    <message>
        <source>Moved %1 of %2 to the trash</source>
        <comment>tags, repository</comment>
        <translation>%1 de %2 pasaron a la papelera</translation>
    </message>
    <message>
        <source>They can be had back for %1. Nothing is freed before.</source>
        <comment>time</comment>
        <translation>Se pueden recuperar durante %1. Antes no se libera nada.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
</context>
<context>
    <name>breakwater::ui::DetailPane</name>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>Close the details</source>
        <translation>Cerrar los detalles</translation>
    </message>
    <message>
        <source>Close the details (Esc)</source>
        <translation>Cerrar los detalles (Esc)</translation>
    </message>
</context>
<context>
    <name>breakwater::ui::DiffView</name>
    <message>
        <source>On the node now</source>
        <translation>Ahora en el nodo</translation>
    </message>
    <message>
        <source>What it becomes</source>
        <translation>En qué se convierte</translation>
    </message>
    <message>
        <source>The whole result</source>
        <translation>El resultado completo</translation>
    </message>
    <message>
        <source>The file is as it should be: nothing changes.</source>
        <translation>El archivo está como debe: no cambia nada.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>two amounts of lines</comment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) come</source>
        <translation>
            <numerusform>%n línea se añade</numerusform>
            <numerusform>%n líneas se añaden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) go</source>
        <translation>
            <numerusform>%n línea se va</numerusform>
            <numerusform>%n líneas se van</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>breakwater::ui::DiskCard</name>
    <message>
        <source>The disk</source>
        <translation>El disco</translation>
    </message>
    <message>
        <source>of one image</source>
        <translation>de una imagen</translation>
    </message>
    <message>
        <source>Blobs that one image alone has: its deletion frees them</source>
        <translation>Blobs que tiene una sola imagen: al eliminarla se liberan</translation>
    </message>
    <message>
        <source>shared</source>
        <translation>compartido</translation>
    </message>
    <message>
        <source>Blobs that two or more images have, counted once</source>
        <translation>Blobs que tienen dos o más imágenes, contados una vez</translation>
    </message>
    <message>
        <source>trash</source>
        <translation>papelera</translation>
    </message>
    <message>
        <source>Deleted, and can still be had back</source>
        <translation>Eliminado, aún recuperable</translation>
    </message>
    <message>
        <source>unfinished</source>
        <translation>sin terminar</translation>
    </message>
    <message>
        <source>Downloads that are running or go on later</source>
        <translation>Descargas en curso o que siguen más tarde</translation>
    </message>
    <message>
        <source>left over</source>
        <translation>sobrante</translation>
    </message>
    <message>
        <source>What no image names any more, or was set aside; the next collection takes it</source>
        <translation>Lo que ya no nombra ninguna imagen o se apartó; la próxima limpieza se lo lleva</translation>
    </message>
    <message>
        <source>others</source>
        <translation>otros</translation>
    </message>
    <message>
        <source>What other programs have on this disk</source>
        <translation>Lo que otros programas tienen en este disco</translation>
    </message>
    <message>
        <source>free</source>
        <translation>libre</translation>
    </message>
    <message>
        <source>Free on this disk</source>
        <translation>Libre en este disco</translation>
    </message>
    <message>
        <source>%1 of images on a disk of %2</source>
        <comment>sizes</comment>
        <translation>%1 de imágenes en un disco de %2</translation>
    </message>
    <message>
        <source>%1 of %2 are free; images take %3, %4 of it shared, %5 are held by the trash</source>
        <translation>%1 de %2 están libres; las imágenes ocupan %3, de ello %4 compartido, %5 retiene la papelera</translation>
    </message>
    <message>
        <source>No limit: images stay until you delete them.</source>
        <translation>Sin límite: las imágenes se quedan hasta que usted las elimine.</translation>
    </message>
    <message>
        <source>Making room, down to %1 of images.</source>
        <translation>Haciendo sitio, hasta dejar %1 de imágenes.</translation>
    </message>
    <message>
        <source>Eviction: from %1 of images down to %2.</source>
        <comment>sizes</comment>
        <translation>Desalojo: de %1 de imágenes a %2.</translation>
    </message>
    <message>
        <source>Next collection: %1. Next scrub: %2.</source>
        <translation>Próxima limpieza: %1. Próxima revisión: %2.</translation>
    </message>
</context>
<context>
    <name>breakwater::ui::EventList</name>
    <message>
        <source>Recent events</source>
        <translation>Eventos recientes</translation>
    </message>
</context>
<context>
    <name>breakwater::ui::EventModel</name>
    <message>
        <source>%1, by %2</source>
        <translation>%1, por %2</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <translation>%1: %2, %3</translation>
    </message>
</context>
<context>
    <name>breakwater::ui::ExplainDialog</name>
    <message>
        <source>Explain a pull</source>
        <translation>Explicar un pull</translation>
    </message>
    <message>
        <source>What would happen if a node pulled this image now. Nothing is fetched.</source>
        <translation>Qué ocurriría si un nodo descargara ahora esta imagen. No se obtiene nada.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>&amp;Image, as a node names it</source>
        <translation>&amp;Imagen, como la nombra un nodo</translation>
    </message>
    <message>
        <source>A tag or a digest; without one, latest is meant.</source>
        <translation>Un tag o un digest; sin él se entiende latest.</translation>
    </message>
    <message>
        <source>&amp;Platform</source>
        <translation>&amp;Plataforma</translation>
    </message>
</context>
<context>
    <name>breakwater::ui::ExplainedPartModel</name>
    <message>
        <source>Part</source>
        <translation>Parte</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Aquí</translation>
    </message>
    <message>
        <source>Digest</source>
        <translation>Digest</translation>
    </message>
    <message>
        <source>Configuration</source>
        <translation>Configuración</translation>
    </message>
    <message>
        <source>Layer %1</source>
        <translation>Capa %1</translation>
    </message>
    <message>
        <source>Stored</source>
        <translation>Guardado</translation>
    </message>
    <message>
        <source>Arriving now</source>
        <translation>Llegando ahora</translation>
    </message>
    <message>
        <source>Nodes get it elsewhere</source>
        <translation>Los nodos lo obtienen en otro sitio</translation>
    </message>
    <message>
        <source>To be fetched</source>
        <translation>Por obtener</translation>
    </message>
</context>
<context>
    <name>breakwater::ui::ExplainedPlatformModel</name>
    <message>
        <source>Platform</source>
        <translation>Plataforma</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Aquí</translation>
    </message>
    <message>
        <source>Stored</source>
        <translation>Guardado</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Falta</translation>
    </message>
    <message>
        <source>Digest</source>
        <translation>Digest</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>Completo</translation>
    </message>
    <message>
        <source>Partial</source>
        <translation>Parcial</translation>
    </message>
    <message>
        <source>Not pulled yet</source>
        <translation>Sin descargar aún</translation>
    </message>
    <message>
        <source>not known</source>
        <comment>size</comment>
        <translation>desconocido</translation>
    </message>
</context>
<context>
    <name>breakwater::ui::ExplainedSteps</name>
    <message>
        <source>Step %1: %2</source>
        <translation>Paso %1: %2</translation>
    </message>
</context>
<context>
    <name>breakwater::ui::ExplanationPane</name>
    <message>
        <source>digest</source>
        <translation>digest</translation>
    </message>
    <message>
        <source>address at the upstream</source>
        <translation>dirección en el origen</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
    <message>
        <source>Digest, as far as it is known here</source>
        <translation>Digest, hasta donde se conoce aquí</translation>
    </message>
    <message>
        <source>Address at the upstream</source>
        <translation>Dirección en el origen</translation>
    </message>
    <message>
        <source>Platforms</source>
        <translation>Plataformas</translation>
    </message>
    <message>
        <source>Nothing of it is here yet; its platforms are known once its manifest is read.</source>
        <translation>Aún no hay nada de ella aquí; sus plataformas se conocerán al leer su manifiesto.</translation>
    </message>
    <message>
        <source>Understood as</source>
        <translation>Entendido como</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Proyecto</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>Comprobación</translation>
    </message>
    <message>
        <source>Last check</source>
        <translation>Última comprobación</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>date, span of time</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Next check</source>
        <translation>Próxima comprobación</translation>
    </message>
    <message>
        <source>Upstream</source>
        <translation>Origen</translation>
    </message>
    <message>
        <source>%1, which no longer has this tag</source>
        <translation>%1, que ya no tiene este tag</translation>
    </message>
    <message>
        <source>removed %1 (%2)</source>
        <comment>date, span of time</comment>
        <translation>eliminado el %1 (%2)</translation>
    </message>
    <message>
        <source>Was here before</source>
        <translation>Estuvo aquí antes</translation>
    </message>
    <message>
        <source>Who may pull</source>
        <translation>Quién puede descargar</translation>
    </message>
    <message>
        <source>Parts of %1</source>
        <comment>platform</comment>
        <translation>Partes de %1</translation>
    </message>
    <message>
        <source>The parts of %1 are known once its manifest is read</source>
        <comment>platform</comment>
        <translation>Las partes de %1 se conocerán al leer su manifiesto</translation>
    </message>
</context>
<context>
    <name>breakwater::ui::ExportDialog</name>
    <message>
        <source>Export images</source>
        <translation>Exportar imágenes</translation>
    </message>
    <message>
        <source>Writes images from the cache into one file, for machines without a network.</source>
        <translation>Escribe imágenes de la caché en un archivo, para equipos sin red.</translation>
    </message>
    <message>
        <source>&amp;Keep the digest of each image</source>
        <translation>&amp;Conservar el digest de cada imagen</translation>
    </message>
    <message>
        <source>Cancel the export</source>
        <translation>Cancelar la exportación</translation>
    </message>
    <message>
        <source>&amp;Further images</source>
        <translation>&amp;Más imágenes</translation>
    </message>
    <message>
        <source>Written as nodes do, with spaces between them.</source>
        <translation>Escritas como lo hacen los nodos, separadas por espacios.</translation>
    </message>
    <message>
        <source>Beside those that you chose; with spaces between them.</source>
        <translation>Además de las que eligió; separadas por espacios.</translation>
    </message>
    <message>
        <source>F&amp;ile</source>
        <translation>Archi&amp;vo</translation>
    </message>
    <message>
        <source>On the machine that Breakwater runs on.</source>
        <translation>En el equipo donde funciona Breakwater.</translation>
    </message>
    <message>
        <source>OCI image layout: ctr, k3s, podman, skopeo</source>
        <translation>Diseño de imagen OCI: ctr, k3s, podman, skopeo</translation>
    </message>
    <message>
        <source>docker-archive: docker load too; one platform an image</source>
        <translation>docker-archive: también docker load; una plataforma por imagen</translation>
    </message>
    <message>
        <source>F&amp;ormat</source>
        <translation>F&amp;ormato</translation>
    </message>
    <message>
        <source>&amp;Platforms</source>
        <translation>&amp;Plataformas</translation>
    </message>
    <message>
        <source>Of each image, those that are here whole go.</source>
        <translation>De cada imagen van las que están completas aquí.</translation>
    </message>
    <message>
        <source>For pods that name images by digest. The index then names platforms that are not in the file, which k3s does not like.</source>
        <translation>Para pods que nombran imágenes por digest. El índice nombra entonces plataformas que no están en el archivo, y a k3s no le gusta.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>The export goes on.</source>
        <translation>La exportación continúa.</translation>
    </message>
    <message>
        <source>Export again</source>
        <translation>Exportar de nuevo</translation>
    </message>
    <message>
        <source>There is such a file already</source>
        <translation>Ya existe un archivo así</translation>
    </message>
    <message>
        <source>The export replaces it.</source>
        <translation>La exportación lo reemplaza.</translation>
    </message>
    <message>
        <source>Export %1</source>
        <comment>size</comment>
        <translation>Exportar %1</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>%1 exported to %2</source>
        <comment>images, file</comment>
        <translation>%1 exportadas a %2</translation>
    </message>
    <message>
        <source>Read it with ctr images import, or put it into agent/images of a k3s node.</source>
        <translation>Léalo con ctr images import o póngalo en agent/images de un nodo k3s.</translation>
    </message>
</context>
<context>
    <name>breakwater::ui::FactList</name>
    <message>
        <source>%1: %2</source>
        <comment>name, value</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>breakwater::ui::FallbackEditor</name>
    <message>
        <source>Move up</source>
        <translation>Subir</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Bajar</translation>
    </message>
    <message>
        <source>Further upstreams, in the order in which they are asked</source>
        <translation>Otros orígenes, en el orden en que se les pregunta</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>upstream name, host</comment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>breakwater::ui::FileField</name>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>Examinar…</translation>
    </message>
    <message>
        <source>Export to a file</source>
        <translation>Exportar a un archivo</translation>
    </message>
    <message>
        <source>Import from a file</source>
        <translation>Importar de un archivo</translation>
    </message>
    <message>
        <source>Archives of images (*.tar *.tar.gz *.tgz *.tar.zst);;All files (*)</source>
        <translation>Archivos de imágenes (*.tar *.tar.gz *.tgz *.tar.zst);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Carpeta</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>Elegir una carpeta</translation>
    </message>
</context>
<context>
    <name>breakwater::ui::FilterChips</name>
    <message>
        <source>Remove the filter %1</source>
        <translation>Quitar el filtro %1</translation>
    </message>
</context>
<context>
    <name>breakwater::ui::FilterField</name>
    <message>
        <source>Filter</source>
        <translation>Filtro</translation>
    </message>
    <message>
        <source>%1 (Ctrl+F, Esc clears)</source>
        <translation>%1 (Ctrl+F, Esc borra)</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Borrar el filtro</translation>
    </message>
    <message>
        <source>Clear the filter (Esc)</source>
        <translation>Borrar el filtro (Esc)</translation>
    </message>
</context>
<context>
    <name>breakwater::ui::FindingList</name>
    <message>
        <source>Line %1</source>
        <translation>Línea %1</translation>
    </message>
    <message>
        <source>Go to line %1: %2</source>
        <translation>Ir a la línea %1: %2</translation>
    </message>
</context>
<context>
    <name>breakwater::ui::FirstDaysCard</name>
    <message>
        <source>First steps</source>
        <translation>Primeros pasos</translation>
    </message>
    <message>
        <source>Add an upstream</source>
        <translation>Añadir un origen</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Add a project that serves its registry</source>
        <translation>Añadir un proyecto que sirva su registro</translation>
    </message>
    <message>
        <source>Point a node at this server</source>
        <translation>Dirigir un nodo a este servidor</translation>
    </message>
    <message>
        <source>Configure</source>
        <translation>Configurar</translation>
    </message>
    <message>
        <source>See the first pull</source>
        <translation>Ver el primer pull</translation>
    </message>
    <message>
        <source>Watch</source>
        <translation>Observar</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>Por hacer</translation>
    </message>
</context>
<context>
    <name>breakwater::ui::FirstPullLamp</name>
    <message>
        <source>done</source>
        <translation>hecho</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>esperando</translation>
    </message>
    <message>
        <source>Waiting for the first pull from a node</source>
        <translation>Esperando el primer pull de un nodo</translation>
    </message>
    <message>
        <source>Run the check command on the node. This page notices it by itself.</source>
        <translation>Ejecute en el nodo la orden de comprobación. Esta página lo nota por sí sola.</translation>
    </message>
    <message>
        <source>A node is talking to this server</source>
        <translation>Un nodo está hablando con este servidor</translation>
    </message>
    <message>
        <source>Now waiting for it to pull an image.</source>
        <translation>Ahora se espera a que descargue una imagen.</translation>
    </message>
    <message>
        <source>%1 is pulling %2</source>
        <translation>%1 está descargando %2</translation>
    </message>
    <message>
        <source>%1 of %2 layers are there</source>
        <translation>%1 de %2 capas ya están</translation>
    </message>
    <message>
        <source>The manifest was asked for</source>
        <translation>Se pidió el manifiesto</translation>
    </message>
    <message>
        <source>It works: %1 pulled %2 through Breakwater</source>
        <translation>Funciona: %1 descargó %2 a través de Breakwater</translation>
    </message>
    <message>
        <source>%1 were served. The next node that wants this image gets it from the cache.</source>
        <translation>Se sirvieron %1. El próximo nodo que quiera esta imagen la recibe de la caché.</translation>
    </message>
    <message>
        <source>The pull of %1 by %2 failed</source>
        <translation>El pull de %1 por parte de %2 falló</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>problem, remedy</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Try it again; Activity has the details.</source>
        <translation>Inténtelo de nuevo; en Actividad están los detalles.</translation>
    </message>
    <message>
        <source>Heard from %1</source>
        <translation>Se ha oído a %1</translation>
    </message>
    <message>
        <source>A node reaches this server</source>
        <translation>Un nodo llega a este servidor</translation>
    </message>
    <message>
        <source>It is allowed in</source>
        <translation>Se le deja entrar</translation>
    </message>
    <message>
        <source>Let in without credentials</source>
        <translation>Admitido sin credenciales</translation>
    </message>
    <message>
        <source>Let in as %1</source>
        <translation>Admitido como %1</translation>
    </message>
    <message>
        <source>Image served, whole and verified</source>
        <translation>Imagen servida, completa y verificada</translation>
    </message>
    <message>
        <source>An image is served</source>
        <translation>Se sirve una imagen</translation>
    </message>
</context>
<context>
    <name>breakwater::ui::FlowDiagram</name>
    <message>
        <source>Node: %1. Breakwater: %2. Upstream: %3.</source>
        <translation>Nodo: %1. Breakwater: %2. Origen: %3.</translation>
    </message>
    <message>
        <source>seen</source>
        <translation>visto</translation>
    </message>
    <message>
        <source>not seen yet</source>
        <translation>aún no visto</translation>
    </message>
    <message>
        <source>serving</source>
        <translation>sirviendo</translation>
    </message>
    <message>
        <source>not serving</source>
        <translation>sin servir</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>listo</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>ninguno aún</translation>
    </message>
    <message>
        <source>Node</source>
        <translation>Nodo</translation>
    </message>
    <message>
        <source>Breakwater</source>
        <translation>Breakwater</translation>
    </message>
    <message>
        <source>Upstream</source>
        <translation>Origen</translation>
    </message>
</context>
<context>
    <name>breakwater::ui::FormDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>breakwater::ui::FreshnessEditor</name>
    <message>
        <source>Tag pattern</source>
        <translation>Patrón de tags</translation>
    </message>
    <message>
        <source>How often matching tags are checked</source>
        <translation>Frecuencia con que se comprueban los tags que coinciden</translation>
    </message>
    <message>
        <source>Recommended: %1</source>
        <translation>Recomendado: %1</translation>
    </message>
    <message>
        <source>My own rules</source>
        <translation>Mis propias reglas</translation>
    </message>
    <message>
        <source>Add rule</source>
        <translation>Añadir una regla</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Subir</translation>
    </message>
    <message>
        <source>Remove rule</source>
        <translation>Quitar la regla</translation>
    </message>
    <message>
        <source>Freshness rules</source>
        <translation>Reglas de frescura</translation>
    </message>
    <message>
        <source>Add a rule, or choose the recommended ones.</source>
        <translation>Añada una regla o elija las recomendadas.</translation>
    </message>
    <message>
        <source>Rule %1 can never match: an earlier rule has the same pattern.</source>
        <translation>La regla %1 nunca puede aplicarse: una regla anterior tiene el mismo patrón.</translation>
    </message>
    <message>
        <source>What the rule goes by</source>
        <translation>En qué se basa la regla</translation>
    </message>
    <message>
        <source>Kind of tags</source>
        <translation>Tipo de tags</translation>
    </message>
    <message>
        <source>The first rule that a tag matches decides; the recommended ones come last. Digests are never checked again.</source>
        <translation>Decide la primera regla con la que coincide un tag; las recomendadas van al final. Los digests nunca se vuelven a comprobar.</translation>
    </message>
    <message>
        <source>Try a tag</source>
        <translation>Probar un tag</translation>
    </message>
    <message>
        <source>Try a tag, such as 1.27 or latest</source>
        <translation>Pruebe un tag, por ejemplo 1.27 o latest</translation>
    </message>
    <message>
        <source>“%1” is no tag.</source>
        <translation>«%1» no es un tag.</translation>
    </message>
    <message>
        <source>Rule %1 decides: %2 is checked %3.</source>
        <translation>Decide la regla %1: %2 se comprueba %3.</translation>
    </message>
    <message>
        <source>The recommended rules decide: %1 is checked %2.</source>
        <translation>Deciden las reglas recomendadas: %1 se comprueba %2.</translation>
    </message>
    <message>
        <source>Rule %1: %2</source>
        <comment>number, what is wrong</comment>
        <translation>Regla %1: %2</translation>
    </message>
</context>
<context>
    <name>breakwater::ui::FreshnessRuleModel</name>
    <message>
        <source>* stands for any text, ? for one character</source>
        <translation>* vale por cualquier texto, ? por un carácter</translation>
    </message>
    <message>
        <source>Tags that match</source>
        <translation>Tags que coinciden</translation>
    </message>
    <message>
        <source>Are checked</source>
        <translation>Se comprueban</translation>
    </message>
    <message>
        <source>A regular expression over the whole tag</source>
        <translation>Una expresión regular sobre el tag completo</translation>
    </message>
    <message>
        <source>By</source>
        <comment>kind of a tag rule</comment>
        <translation>Según</translation>
    </message>
</context>
<context>
    <name>breakwater::ui::HistoryPage</name>
    <message>
        <source>Filter by job, state or who started it</source>
        <translation>Filtrar por tarea, estado o quién la inició</translation>
    </message>
    <message>
        <source>Runs of jobs</source>
        <translation>Ejecuciones de tareas</translation>
    </message>
    <message>
        <source>No job has run yet</source>
        <translation>Todavía no se ha ejecutado ninguna tarea</translation>
    </message>
    <message>
        <source>Collections, evictions and scrubs are listed here with what they did.</source>
        <translation>Aquí se enumeran limpiezas, desalojos y revisiones con lo que hicieron.</translation>
    </message>
    <message>
        <source>Show the log</source>
        <translation>Mostrar el registro</translation>
    </message>
</context>
<context>
    <name>breakwater::ui::ImageDetailPane</name>
    <message>
        <source>Platform</source>
        <translation>Plataforma</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Entorno</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>manifest</source>
        <translation>manifiesto</translation>
    </message>
    <message>
        <source>Image details</source>
        <translation>Detalles de la imagen</translation>
    </message>
    <message>
        <source>Platform whose configuration and layers are shown</source>
        <translation>Plataforma cuya configuración y capas se muestran</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Resumen</translation>
    </message>
    <message>
        <source>Platforms</source>
        <translation>Plataformas</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>Capas</translation>
    </message>
    <message>
        <source>Manifest</source>
        <translation>Manifiesto</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy references and commands</source>
        <translation>Copiar referencias y órdenes</translation>
    </message>
    <message>
        <source>%1, untagged</source>
        <translation>%1, sin tag</translation>
    </message>
    <message>
        <source>No image selected</source>
        <translation>Ninguna imagen seleccionada</translation>
    </message>
    <message>
        <source>Select an image above to see what is in it.</source>
        <translation>Seleccione arriba una imagen para ver qué contiene.</translation>
    </message>
    <message>
        <source>Layers (%1)</source>
        <translation>Capas (%1)</translation>
    </message>
    <message>
        <source>%1, exactly as the upstream sent it</source>
        <comment>media type</comment>
        <translation>%1, exactamente como lo envió el origen</translation>
    </message>
    <message>
        <source>The configuration of this image is not here yet. It comes with the first pull of a platform.</source>
        <translation>La configuración de esta imagen aún no está aquí. Llega con el primer pull de una plataforma.</translation>
    </message>
    <message>
        <source>Size here</source>
        <translation>Tamaño aquí</translation>
    </message>
    <message>
        <source>Cached</source>
        <translation>En caché desde</translation>
    </message>
    <message>
        <source>Last pull</source>
        <translation>Último pull</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <comment>time, node</comment>
        <translation>%1 por %2</translation>
    </message>
    <message>
        <source>Tag checked</source>
        <translation>Tag comprobado</translation>
    </message>
    <message>
        <source>Next check</source>
        <translation>Próxima comprobación</translation>
    </message>
    <message>
        <source>Built</source>
        <translation>Construida</translation>
    </message>
    <message>
        <source>Entrypoint</source>
        <translation>Punto de entrada</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Orden</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Usuario</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Carpeta</translation>
    </message>
    <message>
        <source>Ports</source>
        <translation>Puertos</translation>
    </message>
    <message>
        <source>Volumes</source>
        <translation>Volúmenes</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Autor</translation>
    </message>
</context>
<context>
    <name>breakwater::ui::ImageModel</name>
    <message>
        <source>Platforms held here, of those that the image offers</source>
        <translation>Plataformas que hay aquí, de las que ofrece la imagen</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Digest</source>
        <translation>Digest</translation>
    </message>
    <message>
        <source>Platforms</source>
        <translation>Plataformas</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>Completo</translation>
    </message>
    <message>
        <source>Freshness</source>
        <translation>Frescura</translation>
    </message>
    <message>
        <source>Last pull</source>
        <translation>Último pull</translation>
    </message>
    <message>
        <source>Pulls</source>
        <translation>Pulls</translation>
    </message>
    <message>
        <source>untagged</source>
        <translation>sin tag</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>platforms held of those available</comment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>–</source>
        <comment>platform unknown</comment>
        <translation>–</translation>
    </message>
    <message>
        <source>By digest</source>
        <translation>Por digest</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <comment>time, node</comment>
        <translation>%1 por %2</translation>
    </message>
    <message>
        <source>No platform is held here yet</source>
        <translation>Aún no hay aquí ninguna plataforma</translation>
    </message>
    <message>
        <source>%1 of %2 are here; the rest comes with the next pull</source>
        <translation>%1 de %2 están aquí; el resto llega con el próximo pull</translation>
    </message>
    <message>
        <source>Everything that nodes asked for is here</source>
        <translation>Todo lo que pidieron los nodos está aquí</translation>
    </message>
    <message>
        <source>A digest never changes, so it is never checked again</source>
        <translation>Un digest nunca cambia, así que nunca se vuelve a comprobar</translation>
    </message>
    <message>
        <source>Checked %1; next check %2</source>
        <translation>Comprobado %1; próxima comprobación %2</translation>
    </message>
</context>
<context>
    <name>breakwater::ui::ImagesView</name>
    <message>
        <source>Nothing cached yet</source>
        <translation>Todavía no hay nada en caché</translation>
    </message>
    <message>
        <source>Images appear here as soon as a node pulls one, from its first byte on.</source>
        <translation>Las imágenes aparecen aquí en cuanto un nodo descarga una, desde su primer byte.</translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>Nada coincide</translation>
    </message>
    <message>
        <source>No repository has these words.</source>
        <translation>Ningún repositorio contiene estas palabras.</translation>
    </message>
    <message>
        <source>Find a repository</source>
        <translation>Buscar un repositorio</translation>
    </message>
    <message>
        <source>Filter by tag, digest, platform or node</source>
        <translation>Filtrar por tag, digest, plataforma o nodo</translation>
    </message>
    <message>
        <source>Set up a node</source>
        <translation>Configurar un nodo</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Borrar el filtro</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Imágenes</translation>
    </message>
    <message>
        <source>What is cached here, ready to be pulled even when the upstream is down.</source>
        <translation>Lo que hay en caché aquí, disponible incluso cuando el origen no responde.</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Proyecto</translation>
    </message>
    <message>
        <source>All projects</source>
        <translation>Todos los proyectos</translation>
    </message>
    <message>
        <source>Repositories</source>
        <translation>Repositorios</translation>
    </message>
    <message>
        <source>Delete the repository…</source>
        <translation>Eliminar el repositorio…</translation>
    </message>
    <message>
        <source>Tags and images</source>
        <translation>Tags e imágenes</translation>
    </message>
    <message>
        <source>No image in this repository</source>
        <translation>Ninguna imagen en este repositorio</translation>
    </message>
    <message>
        <source>What was here has been deleted; it comes back with the next pull.</source>
        <translation>Lo que había aquí se eliminó; vuelve con el próximo pull.</translation>
    </message>
    <message>
        <source>Copy digest reference</source>
        <translation>Copiar la referencia por digest</translation>
    </message>
    <message>
        <source>Copy digest</source>
        <translation>Copiar el digest</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Eliminar…</translation>
    </message>
    <message>
        <source>Freed %1</source>
        <translation>%1 liberados</translation>
    </message>
    <message>
        <source>Warm up images…</source>
        <translation>Precargar imágenes…</translation>
    </message>
    <message>
        <source>Fetch images before a node asks for them</source>
        <translation>Obtener imágenes antes de que un nodo las pida</translation>
    </message>
    <message>
        <source>Explain a pull…</source>
        <translation>Explicar un pull…</translation>
    </message>
    <message>
        <source>What a pull of this image would do now, and why</source>
        <translation>Qué haría ahora un pull de esta imagen y por qué</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importar…</translation>
    </message>
    <message>
        <source>Bring images from a file into the cache</source>
        <translation>Traer a la caché imágenes de un archivo</translation>
    </message>
    <message>
        <source>Export the repository…</source>
        <translation>Exportar el repositorio…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Write the chosen images into a file, for machines without a network</source>
        <translation>Escribir las imágenes elegidas en un archivo, para equipos sin red</translation>
    </message>
    <message>
        <source>%1 is back</source>
        <comment>repository</comment>
        <translation>%1 ha vuelto</translation>
    </message>
</context>
<context>
    <name>breakwater::ui::ImportDialog</name>
    <message>
        <source>Import images</source>
        <translation>Importar imágenes</translation>
    </message>
    <message>
        <source>Brings images from a file into the cache. First you see what is in it.</source>
        <translation>Trae a la caché imágenes de un archivo. Primero verá qué contiene.</translation>
    </message>
    <message>
        <source>&amp;Replace tags that stand for another image here</source>
        <translation>&amp;Reemplazar los tags que aquí designan otra imagen</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Cancel the import</source>
        <translation>Cancelar la importación</translation>
    </message>
    <message>
        <source>F&amp;ile</source>
        <translation>Archi&amp;vo</translation>
    </message>
    <message>
        <source>On the machine that Breakwater runs on: an OCI image layout or a docker-archive, as .tar, .tar.gz or .tar.zst.</source>
        <translation>En el equipo donde funciona Breakwater: un diseño de imagen OCI o un docker-archive, como .tar, .tar.gz o .tar.zst.</translation>
    </message>
    <message>
        <source>&amp;Project</source>
        <translation>&amp;Proyecto</translation>
    </message>
    <message>
        <source>Nodes get the images through it, under their names without the registry.</source>
        <translation>Los nodos reciben las imágenes a través de él, con sus nombres sin el registro.</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>Only for a file with one image that has none.</source>
        <translation>Solo para un archivo con una única imagen que no lo tenga.</translation>
    </message>
    <message>
        <source>There is no project yet: create one first.</source>
        <translation>Todavía no hay ningún proyecto: cree uno antes.</translation>
    </message>
    <message>
        <source>Another file</source>
        <translation>Otro archivo</translation>
    </message>
    <message>
        <source>Cancel reading</source>
        <translation>Cancelar la lectura</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>The import goes on.</source>
        <translation>La importación continúa.</translation>
    </message>
    <message>
        <source>Show what is in it</source>
        <translation>Mostrar qué contiene</translation>
    </message>
    <message>
        <source>Import 1 image</source>
        <translation>Importar 1 imagen</translation>
    </message>
    <message numerus="yes">
        <source>Import %n images</source>
        <translation>
            <numerusform>Importar %n imagen</numerusform>
            <numerusform>Importar %n imágenes</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 imported</source>
        <comment>images</comment>
        <translation>%1: importación terminada</translation>
    </message>
    <message>
        <source>Nodes get them from here, also while the upstream is down.</source>
        <translation>Los nodos las reciben de aquí, también mientras el origen no responde.</translation>
    </message>
</context>
<context>
    <name>breakwater::ui::InlineMessage</name>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>Details of the problem</source>
        <translation>Detalles del problema</translation>
    </message>
    <message>
        <source>Dismiss the message</source>
        <translation>Descartar el mensaje</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Descartar</translation>
    </message>
</context>
<context>
    <name>breakwater::ui::JobIndicator</name>
    <message>
        <source>%1. Click to see it.</source>
        <comment>what has been done</comment>
        <translation>%1. Haga clic para verlo.</translation>
    </message>
</context>
<context>
    <name>breakwater::ui::JobLogDialog</name>
    <message>
        <source>%1 of %2</source>
        <comment>kind of job, date</comment>
        <translation>%1 del %2</translation>
    </message>
    <message>
        <source>%1. Started by: %2.</source>
        <comment>result, actor</comment>
        <translation>%1. La inició: %2.</translation>
    </message>
    <message>
        <source>the log</source>
        <translation>el registro</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Nothing was written down.</source>
        <translation>No se anotó nada.</translation>
    </message>
</context>
<context>
    <name>breakwater::ui::JobPanel</name>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>what is done, share</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Stop: %1</source>
        <comment>job</comment>
        <translation>Detener: %1</translation>
    </message>
    <message>
        <source>%1, about %2 left</source>
        <comment>share, time</comment>
        <translation>%1, quedan unos %2</translation>
    </message>
    <message>
        <source>They were set aside. A node that asks for one gets it fetched again from the upstream.</source>
        <translation>Se apartaron. Si un nodo pide uno, se vuelve a obtener del origen.</translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>what was done</comment>
        <translation>%1.</translation>
    </message>
    <message>
        <source>%1 more are held by the trash for %2.</source>
        <comment>size, time</comment>
        <translation>La papelera retiene otros %1 durante %2.</translation>
    </message>
    <message>
        <source>Show the trash</source>
        <translation>Mostrar la papelera</translation>
    </message>
    <message>
        <source>Show the log</source>
        <translation>Mostrar el registro</translation>
    </message>
</context>
<context>
    <name>breakwater::ui::JobRunModel</name>
    <message>
        <source>Job</source>
        <translation>Tarea</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Duración</translation>
    </message>
    <message>
        <source>Freed</source>
        <translation>Liberado</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Qué se hizo</translation>
    </message>
    <message>
        <source>Started by</source>
        <translation>La inició</translation>
    </message>
    <message>
        <source>–</source>
        <comment>nothing to say</comment>
        <translation>–</translation>
    </message>
</context>
<context>
    <name>breakwater::ui::KeepLastEditor</name>
    <message>
        <source>Add a rule</source>
        <translation>Añadir una regla</translation>
    </message>
    <message>
        <source>Add a rule for the newest tags</source>
        <translation>Añadir una regla para los tags más recientes</translation>
    </message>
</context>
<context>
    <name>breakwater::ui::KeepLastRow</name>
    <message>
        <source>Which tags the rule is for</source>
        <translation>Para qué tags es la regla</translation>
    </message>
    <message>
        <source>Pattern of the tags</source>
        <translation>Patrón de los tags</translation>
    </message>
    <message>
        <source>newest </source>
        <comment>before the number of tags that stay</comment>
        <translation>más recientes: </translation>
    </message>
    <message>
        <source>How many of the newest stay</source>
        <translation>Cuántos de los más recientes se quedan</translation>
    </message>
    <message>
        <source>Remove this rule</source>
        <translation>Quitar esta regla</translation>
    </message>
    <message>
        <source>keep</source>
        <comment>before: newest 3</comment>
        <translation>conservar</translation>
    </message>
</context>
<context>
    <name>breakwater::ui::LayerModel</name>
    <message>
        <source>No.</source>
        <comment>number of a layer</comment>
        <translation>N.º</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>Creada por</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Aquí</translation>
    </message>
    <message>
        <source>Digest</source>
        <translation>Digest</translation>
    </message>
    <message>
        <source>The image does not say</source>
        <translation>La imagen no lo indica</translation>
    </message>
    <message>
        <source>Stored</source>
        <translation>Guardado</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Aún no</translation>
    </message>
</context>
<context>
    <name>breakwater::ui::LegendItem</name>
    <message>
        <source>%1: %2</source>
        <comment>part of the disk, size</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>breakwater::ui::ListDetailView</name>
    <message>
        <source>%1 (Ctrl+N)</source>
        <translation>%1 (Ctrl+N)</translation>
    </message>
</context>
<context>
    <name>breakwater::ui::MainWindow</name>
    <message>
        <source>Breakwater</source>
        <translation>Breakwater</translation>
    </message>
    <message>
        <source>Stop the server?</source>
        <translation>¿Detener el servidor?</translation>
    </message>
    <message numerus="yes">
        <source>%n pull(s) are running now.</source>
        <translation>
            <numerusform>Hay %n pull en curso.</numerusform>
            <numerusform>Hay %n pulls en curso.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nodes that are pulling will have to try again.</source>
        <translation>Los nodos que están descargando tendrán que volver a intentarlo.</translation>
    </message>
    <message>
        <source>Stop the server and quit</source>
        <translation>Detener el servidor y salir</translation>
    </message>
    <message>
        <source>Copied %1</source>
        <translation>Copiado: %1</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>Arc&amp;hivo</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Atrás</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>Act&amp;ualizar</translation>
    </message>
    <message>
        <source>&amp;Filter</source>
        <translation>&amp;Filtrar</translation>
    </message>
    <message>
        <source>Next &amp;pane</source>
        <translation>&amp;Panel siguiente</translation>
    </message>
    <message>
        <source>Pre&amp;vious pane</source>
        <translation>Panel a&amp;nterior</translation>
    </message>
    <message>
        <source>&amp;Sidebar with names</source>
        <translation>&amp;Barra lateral con nombres</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Tema</translation>
    </message>
    <message>
        <source>&amp;Automatic</source>
        <translation>&amp;Automático</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Claro</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Oscuro</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;Ir</translation>
    </message>
    <message>
        <source>&amp;Main action of the page</source>
        <translation>A&amp;cción principal de la página</translation>
    </message>
    <message>
        <source>&amp;Configure a node</source>
        <translation>Configurar un &amp;nodo</translation>
    </message>
    <message>
        <source>&amp;Settings</source>
        <translation>A&amp;justes</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;yuda</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>A&amp;tajos de teclado</translation>
    </message>
    <message>
        <source>&amp;About Breakwater</source>
        <translation>&amp;Acerca de Breakwater</translation>
    </message>
    <message>
        <source>About Breakwater</source>
        <translation>Acerca de Breakwater</translation>
    </message>
    <message>
        <source>Breakwater %1</source>
        <translation>Breakwater %1</translation>
    </message>
    <message>
        <source>A pull-through cache for container registries, with a console.

Licensed under the GNU General Public License, version 3 or later.
Built on Qt %1.</source>
        <translation>Una caché intermedia para registros de contenedores, con una consola.

Bajo la Licencia Pública General de GNU, versión 3 o posterior.
Hecho con Qt %1.</translation>
    </message>
    <message>
        <source>Breakwater (demo)</source>
        <translation>Breakwater (demostración)</translation>
    </message>
    <message>
        <source>Show the images</source>
        <translation>Mostrar las imágenes</translation>
    </message>
    <message>
        <source>Set-&amp;up assistant</source>
        <translation>Asi&amp;stente de configuración</translation>
    </message>
    <message>
        <source>&amp;Explain a pull…</source>
        <translation>&amp;Explicar un pull…</translation>
    </message>
    <message>
        <source>&amp;Warm up images…</source>
        <translation>P&amp;recargar imágenes…</translation>
    </message>
    <message>
        <source>Restart the server</source>
        <translation>Reiniciar el servidor</translation>
    </message>
</context>
<context>
    <name>breakwater::ui::MoveDialog</name>
    <message>
        <source>Move the store</source>
        <translation>Trasladar el almacén</translation>
    </message>
    <message>
        <source>A move has not ended</source>
        <translation>Un traslado no ha terminado</translation>
    </message>
    <message>
        <source>Images go to another folder, perhaps on another disk, while nodes pull. Catalog, settings and certificates stay where they are.</source>
        <translation>Las imágenes van a otra carpeta, quizá en otro disco, mientras los nodos descargan. El catálogo, los ajustes y los certificados se quedan donde están.</translation>
    </message>
    <message>
        <source>A part of the store lies on a disk that is not there. Mount it and restart Breakwater, or give that part up: what it held is fetched again when it is asked for.</source>
        <translation>Una parte del almacén está en un disco que falta. Móntelo y reinicie Breakwater, o renuncie a esa parte: lo que contenía se vuelve a obtener cuando se pida.</translation>
    </message>
    <message>
        <source>The store is in two folders, which serve together. Finish the move, or turn it round.</source>
        <translation>El almacén está en dos carpetas, que sirven juntas. Termine el traslado o inviértalo.</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Trasladar</translation>
    </message>
    <message>
        <source>Now in</source>
        <translation>Ahora en</translation>
    </message>
    <message>
        <source>It takes %1.</source>
        <comment>size</comment>
        <translation>Ocupa %1.</translation>
    </message>
    <message>
        <source>Move &amp;to</source>
        <translation>Trasladar &amp;a</translation>
    </message>
    <message>
        <source>A new or empty folder, such as /mnt/big/breakwater-store.</source>
        <translation>Una carpeta nueva o vacía, por ejemplo /mnt/big/breakwater-store.</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>To</source>
        <translation>A</translation>
    </message>
    <message>
        <source>Give it up</source>
        <translation>Renunciar</translation>
    </message>
    <message>
        <source>Finish the move</source>
        <translation>Terminar el traslado</translation>
    </message>
    <message>
        <source>Move &amp;back</source>
        <translation>&amp;Devolver</translation>
    </message>
</context>
<context>
    <name>breakwater::ui::NodeChoices</name>
    <message>
        <source>Which one?</source>
        <translation>¿Cuál?</translation>
    </message>
    <message>
        <source>ask the registry itself</source>
        <translation>preguntan al propio registro</translation>
    </message>
    <message>
        <source>fail (strict)</source>
        <translation>fallan (estricto)</translation>
    </message>
    <message>
        <source>New secret…</source>
        <translation>Secreto nuevo…</translation>
    </message>
    <message>
        <source>Deliver the CA certificate with it</source>
        <translation>Entregar con ello el certificado de la CA</translation>
    </message>
    <message>
        <source>The node runs</source>
        <translation>El nodo usa</translation>
    </message>
    <message>
        <source>Any node</source>
        <translation>Cualquier nodo</translation>
    </message>
    <message>
        <source>paste it here</source>
        <translation>péguelo aquí</translation>
    </message>
    <message>
        <source>Secret of the robot</source>
        <translation>Secreto del robot</translation>
    </message>
    <message>
        <source>The node &amp;runs</source>
        <translation>El nodo &amp;usa</translation>
    </message>
    <message>
        <source>For &amp;node</source>
        <translation>Para el &amp;nodo</translation>
    </message>
    <message>
        <source>Remembered with the export, so that you see which nodes are behind.</source>
        <translation>Se recuerda con la exportación, para que vea qué nodos van atrasados.</translation>
    </message>
    <message>
        <source>&amp;Address of this server</source>
        <translation>&amp;Dirección de este servidor</translation>
    </message>
    <message>
        <source>As the node reaches it.</source>
        <translation>Tal como llega a ella el nodo.</translation>
    </message>
    <message>
        <source>Fur&amp;ther addresses</source>
        <translation>&amp;Otras direcciones</translation>
    </message>
    <message>
        <source>Asked in this order when the first does not answer; with a blank between them.</source>
        <translation>Se les pregunta en este orden cuando la primera no responde; separadas por un espacio.</translation>
    </message>
    <message>
        <source>Registries to mirror</source>
        <translation>Registros que reflejar</translation>
    </message>
    <message>
        <source>Images of these registries are pulled through Breakwater.</source>
        <translation>Las imágenes de estos registros se descargan a través de Breakwater.</translation>
    </message>
    <message>
        <source>While this server is off, pulls</source>
        <translation>Si este servidor está apagado, los pulls</translation>
    </message>
    <message>
        <source>R&amp;obot</source>
        <translation>&amp;Robot</translation>
    </message>
    <message>
        <source>&amp;Secret</source>
        <translation>&amp;Secreto</translation>
    </message>
    <message>
        <source>Stored here only as a hash, so it cannot be shown again. It stays on this page.</source>
        <translation>Aquí solo se guarda como hash, así que no se puede volver a mostrar. Se queda en esta página.</translation>
    </message>
    <message>
        <source>&amp;CA on the node</source>
        <translation>&amp;CA en el nodo</translation>
    </message>
    <message>
        <source>Where the certificate lies already. Empty: the node&apos;s own trust store has it.</source>
        <translation>Dónde está ya el certificado. Vacío: lo tiene el almacén de certificados del nodo.</translation>
    </message>
    <message>
        <source>None: pull without credentials</source>
        <translation>Ninguno: descargar sin credenciales</translation>
    </message>
    <message>
        <source>This runtime always has the registry as a last resort.</source>
        <translation>Este entorno siempre tiene el registro como último recurso.</translation>
    </message>
    <message>
        <source>If this PC is off, pulls fail, and nothing ever goes past Breakwater.</source>
        <translation>Si este PC está apagado, los pulls fallan y nada pasa nunca de largo de Breakwater.</translation>
    </message>
    <message>
        <source>If this PC is off, pulls use your Internet directly, and the registry&apos;s limits with it.</source>
        <translation>Si este PC está apagado, los pulls usan directamente su Internet, y con él los límites del registro.</translation>
    </message>
    <message>
        <source>Works only from subnets that may pull anonymously.</source>
        <translation>Solo funciona desde subredes que pueden descargar de forma anónima.</translation>
    </message>
    <message>
        <source>The old secret ends at once: every node that uses it needs the new one. It was last used %1 by %2.</source>
        <translation>El secreto antiguo termina al momento: cada nodo que lo usa necesita el nuevo. Se usó por última vez %1 por %2.</translation>
    </message>
    <message>
        <source>an unnamed node</source>
        <translation>un nodo sin nombre</translation>
    </message>
    <message>
        <source>The old secret ends at once. No node has used it yet.</source>
        <translation>El secreto antiguo termina al momento. Ningún nodo lo ha usado todavía.</translation>
    </message>
    <message>
        <source>Give %1 a new secret?</source>
        <translation>¿Dar a %1 un secreto nuevo?</translation>
    </message>
    <message>
        <source>Make a new secret</source>
        <translation>Crear un secreto nuevo</translation>
    </message>
    <message>
        <source>Tick at least one registry.</source>
        <translation>Marque al menos un registro.</translation>
    </message>
    <message>
        <source>Write scheme, host and port, such as https://cache.lan:8443</source>
        <translation>Escriba esquema, host y puerto, por ejemplo https://cache.lan:8443</translation>
    </message>
    <message>
        <source>Write the whole path, from / on.</source>
        <translation>Escriba la ruta completa, desde /.</translation>
    </message>
</context>
<context>
    <name>breakwater::ui::NodeComparePage</name>
    <message>
        <source>Open…</source>
        <translation>Abrir…</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Editar</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Borrar</translation>
    </message>
    <message>
        <source>How the two are shown</source>
        <translation>Cómo se muestran los dos</translation>
    </message>
    <message>
        <source>File of the node</source>
        <translation>Archivo del nodo</translation>
    </message>
    <message>
        <source>Present text of the file</source>
        <translation>Texto actual del archivo</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Lado a lado</translation>
    </message>
    <message>
        <source>Inline</source>
        <translation>En línea</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>What is wrong with the present file</source>
        <translation>Qué está mal en el archivo actual</translation>
    </message>
    <message>
        <source>%1 cannot be read</source>
        <translation>No se puede leer %1</translation>
    </message>
    <message>
        <source>Open the node&apos;s file</source>
        <translation>Abrir el archivo del nodo</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparar</translation>
    </message>
    <message>
        <source>Does the node have this file already? Paste it here, or drop or open it. On the node:</source>
        <translation>¿Tiene ya el nodo este archivo? Péguelo aquí, suéltelo o ábralo. En el nodo:</translation>
    </message>
    <message>
        <source>Other entries in it are kept, mistakes are pointed out, and the export carries the result.</source>
        <translation>Sus demás entradas se conservan, los errores se señalan y la exportación lleva el resultado.</translation>
    </message>
    <message>
        <source>Do you have this file already? Paste it here, or drop or open it.</source>
        <translation>¿Tiene ya este archivo? Péguelo aquí, suéltelo o ábralo.</translation>
    </message>
    <message>
        <source>The present file cannot be read: the new one would take its place.</source>
        <translation>No se puede leer el archivo actual: el nuevo ocuparía su lugar.</translation>
    </message>
    <message>
        <source>Kept: %1</source>
        <translation>Se conserva: %1</translation>
    </message>
    <message>
        <source>Replaced: %1</source>
        <translation>Se reemplaza: %1</translation>
    </message>
    <message>
        <source>Its style does not allow its comments to be kept; they are in the backup.</source>
        <translation>Su estilo no permite conservar sus comentarios; están en la copia de seguridad.</translation>
    </message>
    <message>
        <source>No mistake was found in the present file.</source>
        <translation>No se encontró ningún error en el archivo actual.</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to look at in the present file</source>
        <translation>
            <numerusform>%n punto que revisar en el archivo actual</numerusform>
            <numerusform>%n puntos que revisar en el archivo actual</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>breakwater::ui::NodeConfigPreview</name>
    <message>
        <source>Then, on the node</source>
        <translation>Después, en el nodo</translation>
    </message>
    <message>
        <source>commands</source>
        <translation>órdenes</translation>
    </message>
    <message>
        <source>Prove it with a pull</source>
        <translation>Comprobarlo con un pull</translation>
    </message>
    <message>
        <source>check command</source>
        <translation>orden de comprobación</translation>
    </message>
    <message>
        <source>Files for the node</source>
        <translation>Archivos para el nodo</translation>
    </message>
    <message>
        <source>Put each file in its place first.</source>
        <translation>Ponga antes cada archivo en su sitio.</translation>
    </message>
    <message>
        <source>%1 · mode %2 · owner %3</source>
        <translation>%1 · modo %2 · propietario %3</translation>
    </message>
</context>
<context>
    <name>breakwater::ui::NodeDeliverPage</name>
    <message>
        <source>Way to the node</source>
        <translation>Camino al nodo</translation>
    </message>
    <message>
        <source>script</source>
        <translation>script</translation>
    </message>
    <message>
        <source>Make it</source>
        <translation>Crear</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Después</translation>
    </message>
    <message>
        <source>commands</source>
        <translation>órdenes</translation>
    </message>
    <message>
        <source>Save as zip…</source>
        <translation>Guardar como zip…</translation>
    </message>
    <message>
        <source>Save as tar.gz…</source>
        <translation>Guardar como tar.gz…</translation>
    </message>
    <message>
        <source>Make a link</source>
        <translation>Crear un enlace</translation>
    </message>
    <message>
        <source>Withdraw it</source>
        <translation>Retirarlo</translation>
    </message>
    <message>
        <source>command for the node</source>
        <translation>orden para el nodo</translation>
    </message>
    <message>
        <source>Exported before</source>
        <translation>Exportado antes</translation>
    </message>
    <message>
        <source>Script</source>
        <translation>Script</translation>
    </message>
    <message>
        <source>One-time link</source>
        <translation>Enlace de un solo uso</translation>
    </message>
    <message>
        <source>Ansible</source>
        <translation>Ansible</translation>
    </message>
    <message>
        <source>cloud-init</source>
        <translation>cloud-init</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archivo comprimido</translation>
    </message>
    <message>
        <source>The secret is missing</source>
        <translation>Falta el secreto</translation>
    </message>
    <message>
        <source>What leaves here would hold a placeholder. Paste the robot&apos;s secret at the left, or give it a new one.</source>
        <translation>Lo que sale de aquí contendría un marcador. Pegue a la izquierda el secreto del robot o dele uno nuevo.</translation>
    </message>
    <message>
        <source>Run it on the node. It keeps what is there, writes the files, checks them, restarts what must be restarted, and ends with the command that takes everything back.</source>
        <translation>Ejecútelo en el nodo. Conserva lo que hay, escribe los archivos, los comprueba, reinicia lo necesario y termina con la orden que lo deshace todo.</translation>
    </message>
    <message>
        <source>Tasks for your own play. Files that change are kept beside the new ones.</source>
        <translation>Tareas para su propio play. Los archivos que cambian se conservan junto a los nuevos.</translation>
    </message>
    <message>
        <source>For nodes that are made now: they have the files before their runtime starts.</source>
        <translation>Para nodos que se crean ahora: tienen los archivos antes de que arranque su entorno.</translation>
    </message>
    <message>
        <source>All files with their paths and modes, to be unpacked at the node&apos;s root.</source>
        <translation>Todos los archivos con sus rutas y modos, para desempaquetarlos en la raíz del nodo.</translation>
    </message>
    <message>
        <source>These files lie where you run the tool, not on a node: unpack them there.</source>
        <translation>Estos archivos van donde ejecuta la herramienta, no en un nodo: desempaquételos allí.</translation>
    </message>
    <message>
        <source>One command on the node fetches the script from this server and runs it. The link works once, for ten minutes; whoever has it can read the secret, so give it to nobody else.</source>
        <translation>Una orden en el nodo obtiene el script de este servidor y lo ejecuta. El enlace funciona una vez, durante diez minutos; quien lo tenga puede leer el secreto, así que no se lo dé a nadie más.</translation>
    </message>
    <message>
        <source>tasks</source>
        <translation>tareas</translation>
    </message>
    <message>
        <source>cloud-config</source>
        <translation>cloud-config</translation>
    </message>
    <message>
        <source>Make the script</source>
        <translation>Crear el script</translation>
    </message>
    <message>
        <source>Make the tasks</source>
        <translation>Crear las tareas</translation>
    </message>
    <message>
        <source>Make the cloud-config</source>
        <translation>Crear el cloud-config</translation>
    </message>
    <message>
        <source>Save the node&apos;s files</source>
        <translation>Guardar los archivos del nodo</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Guardado como %1</translation>
    </message>
    <message>
        <source>Make another link</source>
        <translation>Crear otro enlace</translation>
    </message>
    <message>
        <source>Waiting for a node to fetch it; good for %1:%2 more minutes</source>
        <comment>minutes, seconds</comment>
        <translation>Esperando a que un nodo lo obtenga; válido %1:%2 minutos más</translation>
    </message>
    <message>
        <source>Fetched by %1 at %2. The link is used up.</source>
        <translation>Lo obtuvo %1 a las %2. El enlace está agotado.</translation>
    </message>
    <message>
        <source>Nobody fetched it in ten minutes. The link is of no more use.</source>
        <translation>Nadie lo obtuvo en diez minutos. El enlace ya no sirve.</translation>
    </message>
    <message>
        <source>Withdrawn. Nobody fetched it.</source>
        <translation>Retirado. Nadie lo obtuvo.</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Ver</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Qué cambió</translation>
    </message>
</context>
<context>
    <name>breakwater::ui::NodeExportDetailDialog</name>
    <message>
        <source>former file</source>
        <translation>archivo anterior</translation>
    </message>
    <message>
        <source>To take it back on the node</source>
        <translation>Para deshacerlo en el nodo</translation>
    </message>
    <message>
        <source>command that takes it back</source>
        <translation>orden que lo deshace</translation>
    </message>
    <message>
        <source>An export from before</source>
        <translation>Una exportación anterior</translation>
    </message>
    <message>
        <source>File of the export</source>
        <translation>Archivo de la exportación</translation>
    </message>
    <message>
        <source>As exported</source>
        <translation>Tal como se exportó</translation>
    </message>
    <message>
        <source>The same choices today</source>
        <translation>Las mismas opciones hoy</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>What lay there before: save it to put it back by hand</source>
        <translation>Lo que había antes: guárdelo para volver a ponerlo a mano</translation>
    </message>
</context>
<context>
    <name>breakwater::ui::NodeExportDialog</name>
    <message>
        <source>Connect a node</source>
        <translation>Conectar un nodo</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>breakwater::ui::NodeExportPage</name>
    <message>
        <source>Choices</source>
        <translation>Opciones</translation>
    </message>
    <message>
        <source>Configuration</source>
        <translation>Configuración</translation>
    </message>
    <message>
        <source>Part of the export</source>
        <translation>Parte de la exportación</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Archivos</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparar</translation>
    </message>
    <message>
        <source>Deliver</source>
        <translation>Entregar</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Probar</translation>
    </message>
    <message>
        <source>Test of the node</source>
        <translation>Prueba del nodo</translation>
    </message>
    <message>
        <source>Ways to the node</source>
        <translation>Caminos al nodo</translation>
    </message>
</context>
<context>
    <name>breakwater::ui::NodeImportDialog</name>
    <message>
        <source>Open a file…</source>
        <translation>Abrir un archivo…</translation>
    </message>
    <message>
        <source>Another file</source>
        <translation>Otro archivo</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Import from a node&apos;s file</source>
        <translation>Importar del archivo de un nodo</translation>
    </message>
    <message>
        <source>Text of the file</source>
        <translation>Texto del archivo</translation>
    </message>
    <message>
        <source>Paste or drop a registries.yaml, hosts.toml, registries.conf, buildkitd.toml, daemon.json or auth.json here.</source>
        <translation>Pegue o suelte aquí un registries.yaml, hosts.toml, registries.conf, buildkitd.toml, daemon.json o auth.json.</translation>
    </message>
    <message>
        <source>Registries in the file</source>
        <translation>Registros del archivo</translation>
    </message>
    <message>
        <source>%1 cannot be read</source>
        <translation>No se puede leer %1</translation>
    </message>
    <message>
        <source>Open the node&apos;s file</source>
        <translation>Abrir el archivo del nodo</translation>
    </message>
    <message>
        <source>Line %1 cannot be read</source>
        <translation>No se puede leer la línea %1</translation>
    </message>
    <message>
        <source>This is none of the files that name registries</source>
        <translation>No es ninguno de los archivos que nombran registros</translation>
    </message>
    <message>
        <source>Expected is a registries.yaml, hosts.toml, registries.conf, buildkitd.toml, daemon.json or auth.json.</source>
        <translation>Se espera un registries.yaml, hosts.toml, registries.conf, buildkitd.toml, daemon.json o auth.json.</translation>
    </message>
    <message>
        <source>The file names no registry</source>
        <translation>El archivo no nombra ningún registro</translation>
    </message>
    <message>
        <source>A hosts.toml names its registry by its folder: open it from there.</source>
        <translation>Un hosts.toml nombra su registro por su carpeta: ábralo desde allí.</translation>
    </message>
    <message>
        <source>What is ticked becomes an upstream and a project here. Nothing on the node changes: it gets its new file afterwards.</source>
        <translation>Lo marcado se convierte aquí en un origen y un proyecto. En el nodo no cambia nada: recibe su archivo nuevo después.</translation>
    </message>
    <message>
        <source>The registries that a node mirrors now, from its own file.</source>
        <translation>Los registros que un nodo refleja ahora, según su propio archivo.</translation>
    </message>
    <message numerus="yes">
        <source>Create %n project(s)</source>
        <translation>
            <numerusform>Crear %n proyecto</numerusform>
            <numerusform>Crear %n proyectos</numerusform>
        </translation>
    </message>
    <message>
        <source>Read the file</source>
        <translation>Leer el archivo</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message numerus="yes">
        <source>%n project(s) created</source>
        <translation>
            <numerusform>%n proyecto creado</numerusform>
            <numerusform>%n proyectos creados</numerusform>
        </translation>
    </message>
    <message>
        <source>Connect the node again to give it its new file.</source>
        <translation>Conecte de nuevo el nodo para darle su archivo nuevo.</translation>
    </message>
    <message numerus="yes">
        <source>%n of them could not be created</source>
        <translation>
            <numerusform>%n no se pudo crear</numerusform>
            <numerusform>%n no se pudieron crear</numerusform>
        </translation>
    </message>
    <message>
        <source>The list says why; they are still ticked.</source>
        <translation>La lista dice por qué; siguen marcados.</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Creado</translation>
    </message>
</context>
<context>
    <name>breakwater::ui::NodeImportModel</name>
    <message>
        <source>* (all)</source>
        <translation>* (todos)</translation>
    </message>
    <message>
        <source>the registry itself</source>
        <translation>el propio registro</translation>
    </message>
    <message>
        <source>%1, as %2</source>
        <comment>URL, user</comment>
        <translation>%1, como %2</translation>
    </message>
    <message>
        <source>A project serves it already</source>
        <translation>Ya lo sirve un proyecto</translation>
    </message>
    <message>
        <source>The node asks this server for it, which serves it not yet</source>
        <translation>El nodo se lo pide a este servidor, que aún no lo sirve</translation>
    </message>
    <message>
        <source>Pulled through another mirror so far</source>
        <translation>Descargado hasta ahora por otro espejo</translation>
    </message>
    <message>
        <source>Name the registries that you use</source>
        <translation>Nombre los registros que usa</translation>
    </message>
    <message>
        <source>This server itself</source>
        <translation>Este mismo servidor</translation>
    </message>
    <message>
        <source>With its credentials</source>
        <translation>Con sus credenciales</translation>
    </message>
    <message>
        <source>Registry</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>Pulled from now</source>
        <translation>Ahora se descarga de</translation>
    </message>
    <message>
        <source>New upstream</source>
        <translation>Origen nuevo</translation>
    </message>
    <message>
        <source>New project</source>
        <translation>Proyecto nuevo</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Observación</translation>
    </message>
</context>
<context>
    <name>breakwater::ui::NodeModel</name>
    <message>
        <source>Press F2 to name this node</source>
        <translation>Pulse F2 para dar nombre a este nodo</translation>
    </message>
    <message>
        <source>First seen %1, last seen %2</source>
        <translation>Visto por primera vez %1, por última vez %2</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Runtime</source>
        <translation>Entorno</translation>
    </message>
    <message>
        <source>Robot</source>
        <translation>Robot</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>Visto por última vez</translation>
    </message>
    <message>
        <source>Pulls</source>
        <translation>Pulls</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Recibido</translation>
    </message>
    <message>
        <source>unnamed</source>
        <translation>sin nombre</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>desconocido</translation>
    </message>
    <message>
        <source>anonymous</source>
        <translation>anónimo</translation>
    </message>
    <message>
        <source>No export was made for this node, and it fetched none</source>
        <translation>No se hizo ninguna exportación para este nodo, ni obtuvo ninguna</translation>
    </message>
    <message>
        <source>Revision %1</source>
        <translation>Revisión %1</translation>
    </message>
    <message>
        <source>Configuration</source>
        <translation>Configuración</translation>
    </message>
    <message>
        <source>Proven</source>
        <translation>Comprobado</translation>
    </message>
    <message>
        <source>Last pull</source>
        <translation>Último pull</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Observación</translation>
    </message>
    <message>
        <source>It asked for manifests today and for no layer: it seems to get the layers from the registries themselves. Test it from the export.</source>
        <translation>Hoy pidió manifiestos y ninguna capa: parece obtener las capas de los propios registros. Pruébelo desde la exportación.</translation>
    </message>
    <message>
        <source>It pulled often and has not for three days, while others did: is it still configured?</source>
        <translation>Descargaba a menudo y no lo ha hecho en tres días, mientras otros sí: ¿sigue configurado?</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>desconocido</translation>
    </message>
    <message numerus="yes">
        <source>%n version(s) behind</source>
        <translation>
            <numerusform>%n versión de atraso</numerusform>
            <numerusform>%n versiones de atraso</numerusform>
        </translation>
    </message>
    <message>
        <source>up to date</source>
        <translation>al día</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>ninguno aún</translation>
    </message>
    <message>
        <source>none lately</source>
        <translation>ninguno últimamente</translation>
    </message>
    <message>
        <source>goes past?</source>
        <translation>¿pasa de largo?</translation>
    </message>
    <message>
        <source>gone silent</source>
        <translation>en silencio</translation>
    </message>
</context>
<context>
    <name>breakwater::ui::NodeTestPage</name>
    <message>
        <source>check command</source>
        <translation>orden de comprobación</translation>
    </message>
    <message>
        <source>Watch for the node</source>
        <translation>Esperar al nodo</translation>
    </message>
    <message>
        <source>Stop watching</source>
        <translation>Dejar de esperar</translation>
    </message>
    <message>
        <source>What to look at, the likeliest first</source>
        <translation>Qué revisar, primero lo más probable</translation>
    </message>
    <message>
        <source>Act as the node from here</source>
        <translation>Actuar como el nodo desde aquí</translation>
    </message>
    <message>
        <source>When the files are in place, start the watch and run this on the node:</source>
        <translation>Cuando los archivos estén en su sitio, inicie la espera y ejecute esto en el nodo:</translation>
    </message>
    <message>
        <source>Without a node</source>
        <translation>Sin un nodo</translation>
    </message>
    <message>
        <source>This computer pulls with nothing but the exported address, CA and robot: it proves the files, though not the way from the node.</source>
        <translation>Este equipo descarga solo con la dirección, la CA y el robot exportados: comprueba los archivos, aunque no el camino desde el nodo.</translation>
    </message>
    <message>
        <source>Watch again</source>
        <translation>Esperar de nuevo</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>esperando</translation>
    </message>
    <message>
        <source>done</source>
        <translation>hecho</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>falló</translation>
    </message>
    <message>
        <source>not asked of this runtime</source>
        <translation>no se pide a este entorno</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>number, what to look at</comment>
        <translation>%1. %2</translation>
    </message>
</context>
<context>
    <name>breakwater::ui::NodesView</name>
    <message>
        <source>Filter by name, address, runtime or robot</source>
        <translation>Filtrar por nombre, dirección, entorno o robot</translation>
    </message>
    <message>
        <source>Connect a node</source>
        <translation>Conectar un nodo</translation>
    </message>
    <message>
        <source>Back to the nodes</source>
        <translation>Volver a los nodos</translation>
    </message>
    <message>
        <source>Nodes</source>
        <translation>Nodos</translation>
    </message>
    <message>
        <source>The machines that pull through this server, and the configuration that makes them do so.</source>
        <translation>Los equipos que descargan a través de este servidor y la configuración que hace que lo hagan.</translation>
    </message>
    <message>
        <source>Rename (F2)</source>
        <translation>Cambiar el nombre (F2)</translation>
    </message>
    <message>
        <source>Show its pulls</source>
        <translation>Mostrar sus pulls</translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation>Copiar la dirección</translation>
    </message>
    <message>
        <source>No node has pulled yet</source>
        <translation>Ningún nodo ha descargado todavía</translation>
    </message>
    <message>
        <source>Give a node its configuration; it appears here with its first request.</source>
        <translation>Dé a un nodo su configuración; aparece aquí con su primera solicitud.</translation>
    </message>
    <message>
        <source>Import a node&apos;s file…</source>
        <translation>Importar el archivo de un nodo…</translation>
    </message>
    <message>
        <source>Configure it anew</source>
        <translation>Configurarlo de nuevo</translation>
    </message>
    <message>
        <source>What changed since its export</source>
        <translation>Qué cambió desde su exportación</translation>
    </message>
</context>
<context>
    <name>breakwater::ui::OfflineBanner</name>
    <message>
        <source>Offline mode is on</source>
        <translation>El modo sin conexión está activado</translation>
    </message>
    <message>
        <source>Only what is cached is served, however old it is. No upstream is asked.</source>
        <translation>Solo se sirve lo que está en caché, por antiguo que sea. No se pregunta a ningún origen.</translation>
    </message>
    <message>
        <source>Go online</source>
        <translation>Conectarse</translation>
    </message>
</context>
<context>
    <name>breakwater::ui::OutcomeChart</name>
    <message>
        <source>Hits</source>
        <translation>En caché</translation>
    </message>
    <message>
        <source>Revalidated</source>
        <translation>Revalidado</translation>
    </message>
    <message>
        <source>Misses</source>
        <translation>No en caché</translation>
    </message>
    <message>
        <source>Stale</source>
        <translation>Obsoleto</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fallido</translation>
    </message>
    <message>
        <source>Chart of outcomes over time</source>
        <translation>Gráfico de resultados a lo largo del tiempo</translation>
    </message>
    <message>
        <source>Left and Right move through the bars; the table shows the same.</source>
        <translation>Izquierda y Derecha recorren las barras; la tabla muestra lo mismo.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>no requests</source>
        <translation>sin solicitudes</translation>
    </message>
</context>
<context>
    <name>breakwater::ui::PinDialog</name>
    <message>
        <source>Pin images</source>
        <translation>Fijar imágenes</translation>
    </message>
    <message>
        <source>What is pinned stays: neither the space limit nor retention removes it. It can still be deleted by hand.</source>
        <translation>Lo fijado se queda: ni el límite de espacio ni la retención lo quitan. Se puede seguir eliminando a mano.</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>Fijar</translation>
    </message>
    <message>
        <source>Pro&amp;ject</source>
        <translation>Pro&amp;yecto</translation>
    </message>
    <message>
        <source>&amp;Repository</source>
        <translation>&amp;Repositorio</translation>
    </message>
    <message>
        <source>* and ? stand for anything: library/*.</source>
        <translation>* y ? valen por cualquier cosa: library/*.</translation>
    </message>
    <message>
        <source>&amp;Tag or digest</source>
        <translation>&amp;Tag o digest</translation>
    </message>
    <message>
        <source>A tag, a pattern such as 16.*, or sha256:… for one image.</source>
        <translation>Un tag, un patrón como 16.* o sha256:… para una sola imagen.</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;Nota</translation>
    </message>
    <message>
        <source>Why it is pinned, for whoever reads this later.</source>
        <translation>Por qué está fijado, para quien lo lea más adelante.</translation>
    </message>
</context>
<context>
    <name>breakwater::ui::PinModel</name>
    <message>
        <source>Pinned</source>
        <translation>Fijado</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Proyecto</translation>
    </message>
    <message>
        <source>Keeps</source>
        <translation>Conserva</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>nothing yet</source>
        <translation>nada todavía</translation>
    </message>
</context>
<context>
    <name>breakwater::ui::PinsPage</name>
    <message>
        <source>Filter by pattern, project or note</source>
        <translation>Filtrar por patrón, proyecto o nota</translation>
    </message>
    <message>
        <source>Pins</source>
        <translation>Fijados</translation>
    </message>
    <message>
        <source>Nothing is pinned</source>
        <translation>No hay nada fijado</translation>
    </message>
    <message>
        <source>Pin what must be here even when the upstream is not: it is never evicted, and no retention rule takes it.</source>
        <translation>Fije lo que deba estar aquí aunque el origen no esté: nunca se desaloja y ninguna regla de retención lo quita.</translation>
    </message>
    <message>
        <source>Add a pin</source>
        <translation>Añadir una fijación</translation>
    </message>
    <message>
        <source>Remove the pin</source>
        <translation>Quitar la fijación</translation>
    </message>
    <message>
        <source>%1 is not pinned any more</source>
        <translation>%1 ya no está fijado</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
</context>
<context>
    <name>breakwater::ui::PlanModel</name>
    <message>
        <source>%1, held by the trash at first</source>
        <comment>size</comment>
        <translation>%1, al principio en la papelera</translation>
    </message>
    <message>
        <source>What goes</source>
        <translation>Qué se va</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Tags</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
    <message>
        <source>Gives</source>
        <translation>Libera</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>Último uso</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>blobs, project</comment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>–</source>
        <comment>nothing to say</comment>
        <translation>–</translation>
    </message>
</context>
<context>
    <name>breakwater::ui::PlanPage</name>
    <message>
        <source>Filter by name, tag or reason</source>
        <translation>Filtrar por nombre, tag o motivo</translation>
    </message>
    <message>
        <source>What the plan removes</source>
        <translation>Lo que quita el plan</translation>
    </message>
    <message>
        <source>Pin instead…</source>
        <translation>Fijar en su lugar…</translation>
    </message>
    <message>
        <source>As each project says</source>
        <translation>Según cada proyecto</translation>
    </message>
    <message>
        <source>Not pulled for %1</source>
        <comment>time</comment>
        <translation>Sin pulls desde hace %1</translation>
    </message>
    <message>
        <source>&amp;What goes</source>
        <translation>&amp;Qué se va</translation>
    </message>
    <message>
        <source>What goes</source>
        <translation>Qué se va</translation>
    </message>
    <message>
        <source> GB</source>
        <translation> GB</translation>
    </message>
    <message>
        <source>no more</source>
        <translation>nada más</translation>
    </message>
    <message>
        <source>Free at least so much</source>
        <translation>Liberar al menos esto</translation>
    </message>
    <message>
        <source>and free at &amp;least</source>
        <translation>y liberar al &amp;menos</translation>
    </message>
    <message>
        <source>See what would go before it goes</source>
        <translation>Vea qué se iría antes de que se vaya</translation>
    </message>
    <message>
        <source>A plan lists every image and leftover with the reason and the exact bytes. Nothing is removed until you run it.</source>
        <translation>Un plan enumera cada imagen y cada resto con el motivo y los bytes exactos. Nada se quita hasta que usted lo ejecute.</translation>
    </message>
    <message>
        <source>Wait until the job above has ended, or stop it</source>
        <translation>Espere a que termine la tarea de arriba o deténgala</translation>
    </message>
    <message>
        <source>Free %1</source>
        <comment>size</comment>
        <translation>Liberar %1</translation>
    </message>
    <message>
        <source>Move %1 to the trash</source>
        <comment>size</comment>
        <translation>Pasar %1 a la papelera</translation>
    </message>
    <message>
        <source>Free %1, move %2 to the trash</source>
        <comment>sizes</comment>
        <translation>Liberar %1, pasar %2 a la papelera</translation>
    </message>
    <message>
        <source>About %1 are freed at once.</source>
        <comment>size</comment>
        <translation>Unos %1 se liberan al momento.</translation>
    </message>
    <message>
        <source>%1 are freed at once.</source>
        <comment>size</comment>
        <translation>%1 se liberan al momento.</translation>
    </message>
    <message>
        <source>%1 go to the trash, where they can be had back for %2.</source>
        <comment>size, time</comment>
        <translation>%1 van a la papelera, de donde se pueden recuperar durante %2.</translation>
    </message>
    <message>
        <source>1 image that a rule means is pinned and stays.</source>
        <translation>1 imagen a la que apunta una regla está fijada y se queda.</translation>
    </message>
    <message numerus="yes">
        <source>%n images that a rule means are pinned and stay.</source>
        <translation>
            <numerusform>%n imagen a la que apunta una regla está fijada y se queda.</numerusform>
            <numerusform>%n imágenes a las que apunta una regla están fijadas y se quedan.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing would go</source>
        <translation>No se iría nada</translation>
    </message>
    <message>
        <source>Every image is wanted by the rules as they are, and nothing is left over.</source>
        <translation>Las reglas actuales quieren todas las imágenes y no sobra nada.</translation>
    </message>
    <message>
        <source>Make a plan</source>
        <translation>Hacer un plan</translation>
    </message>
    <message>
        <source>Let it go</source>
        <translation>Dejar que se vaya</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Conservar</translation>
    </message>
    <message>
        <source>Remove these images for good?</source>
        <translation>¿Eliminar estas imágenes para siempre?</translation>
    </message>
    <message>
        <source>The trash is off: what goes cannot be had back. Nodes that want it again download it again from the upstream.</source>
        <translation>La papelera está desactivada: lo que se va no se puede recuperar. Los nodos que lo quieran de nuevo lo vuelven a descargar del origen.</translation>
    </message>
</context>
<context>
    <name>breakwater::ui::PlatformChoice</name>
    <message>
        <source>Other platforms</source>
        <translation>Otras plataformas</translation>
    </message>
    <message>
        <source>Another one: linux/arm/v7</source>
        <translation>Otra: linux/arm/v7</translation>
    </message>
</context>
<context>
    <name>breakwater::ui::PlatformModel</name>
    <message>
        <source>Platform</source>
        <translation>Plataforma</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Aquí</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Digest</source>
        <translation>Digest</translation>
    </message>
    <message>
        <source>not said by the image</source>
        <translation>no indicado por la imagen</translation>
    </message>
    <message>
        <source>Not pulled yet</source>
        <translation>Sin descargar aún</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>Completo</translation>
    </message>
    <message>
        <source>Partial, %1 of %2</source>
        <translation>Parcial, %1 de %2</translation>
    </message>
    <message>
        <source>–</source>
        <comment>size unknown</comment>
        <translation>–</translation>
    </message>
</context>
<context>
    <name>breakwater::ui::PolicyEditor</name>
    <message>
        <source>Serve the cached copy while the upstream fails</source>
        <translation>Servir la copia en caché mientras el origen falla</translation>
    </message>
    <message>
        <source>Refuse tags that are gone upstream (404)</source>
        <translation>Rechazar los tags que ya no están en el origen (404)</translation>
    </message>
    <message>
        <source>Off: wait for the check</source>
        <translation>No: esperar la comprobación</translation>
    </message>
    <message>
        <source>For %1 after a check is due</source>
        <translation>Durante %1 después de vencer una comprobación</translation>
    </message>
    <message>
        <source>However old it is</source>
        <translation>Por antigua que sea</translation>
    </message>
    <message>
        <source>Up to %1 after its last check</source>
        <translation>Hasta %1 después de su última comprobación</translation>
    </message>
    <message>
        <source>Otherwise they are served from the cache, marked as gone.</source>
        <translation>Si no, se sirven desde la caché, marcados como desaparecidos.</translation>
    </message>
    <message>
        <source>Serve at once and check &amp;behind</source>
        <translation>Servir al momento y comprobar &amp;después</translation>
    </message>
    <message>
        <source>Nodes get the cached copy without a wait, and what is new with the next pull.</source>
        <translation>Los nodos reciben la copia en caché sin esperar, y lo nuevo con el próximo pull.</translation>
    </message>
    <message>
        <source>How &amp;old that copy may be</source>
        <translation>&amp;Antigüedad posible de esa copia</translation>
    </message>
    <message>
        <source>Only these repositories (&amp;allow)</source>
        <translation>Solo estos repositorios (&amp;permitir)</translation>
    </message>
    <message>
        <source>Patterns with * and ?, a tag after a colon. Empty: all. On Docker Hub nginx is library/nginx.</source>
        <translation>Patrones con * y ?, un tag tras dos puntos. Vacío: todos. En Docker Hub, nginx es library/nginx.</translation>
    </message>
    <message>
        <source>Never these repositories (&amp;deny)</source>
        <translation>Nunca estos repositorios (pro&amp;hibir)</translation>
    </message>
    <message>
        <source>Also when they are cached. Deny wins over allow.</source>
        <translation>También si están en caché. La prohibición prevalece.</translation>
    </message>
    <message>
        <source>“%1” is no pattern. Write repositories in lower case: library/nginx, team/*, library/nginx:1.*.</source>
        <translation>«%1» no es un patrón. Escriba los repositorios en minúsculas: library/nginx, team/*, library/nginx:1.*.</translation>
    </message>
</context>
<context>
    <name>breakwater::ui::ProjectDialog</name>
    <message>
        <source>Create a project</source>
        <translation>Crear un proyecto</translation>
    </message>
    <message>
        <source>A project is a name that nodes use; it is bound to one upstream and caches what they pull.</source>
        <translation>Un proyecto es un nombre que usan los nodos; está vinculado a un origen y guarda en caché lo que descargan.</translation>
    </message>
    <message>
        <source>Create project</source>
        <translation>Crear el proyecto</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>Editar %1</translation>
    </message>
    <message>
        <source>Nodes use the project&apos;s name: after renaming it, give them a new configuration.</source>
        <translation>Los nodos usan el nombre del proyecto: después de cambiarlo, deles una configuración nueva.</translation>
    </message>
    <message>
        <source>Save changes</source>
        <translation>Guardar los cambios</translation>
    </message>
    <message>
        <source>&amp;Upstream</source>
        <translation>&amp;Origen</translation>
    </message>
    <message>
        <source>U&amp;RL of the registry</source>
        <translation>U&amp;RL del registro</translation>
    </message>
    <message>
        <source>User na&amp;me</source>
        <translation>Nombre de usuar&amp;io</translation>
    </message>
    <message>
        <source>&amp;Password or token</source>
        <translation>Contras&amp;eña o token</translation>
    </message>
    <message>
        <source>Project &amp;name</source>
        <translation>&amp;Nombre del proyecto</translation>
    </message>
    <message>
        <source>The first part of the path that nodes use: dockerhub-proxy/library/nginx.</source>
        <translation>La primera parte de la ruta que usan los nodos: dockerhub-proxy/library/nginx.</translation>
    </message>
    <message>
        <source>&amp;Serves these registries</source>
        <translation>&amp;Sirve estos registros</translation>
    </message>
    <message>
        <source>Registry hosts, as they stand in image names. Nodes that ask for them are answered by this project.</source>
        <translation>Hosts de registros, tal como figuran en los nombres de imágenes. Este proyecto responde a los nodos que los piden.</translation>
    </message>
    <message>
        <source>How often tags are checked upstream</source>
        <translation>Con qué frecuencia se comprueban los tags en el origen</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>upstream name, host</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>New upstream: %1</source>
        <translation>Origen nuevo: %1</translation>
    </message>
    <message>
        <source>Leave both empty to pull anonymously.</source>
        <translation>Deje ambos vacíos para descargar de forma anónima.</translation>
    </message>
    <message>
        <source>Give the registry&apos;s address, such as https://registry.example.com</source>
        <translation>Indique la dirección del registro, por ejemplo https://registry.example.com</translation>
    </message>
    <message>
        <source>A password needs a user name with it.</source>
        <translation>Una contraseña necesita un nombre de usuario.</translation>
    </message>
    <message>
        <source>A user name needs a password or token with it.</source>
        <translation>Un nombre de usuario necesita una contraseña o un token.</translation>
    </message>
    <message>
        <source>Choose where the images come from.</source>
        <translation>Elija de dónde vienen las imágenes.</translation>
    </message>
    <message>
        <source>Give the project a name.</source>
        <translation>Dé un nombre al proyecto.</translation>
    </message>
    <message>
        <source>Use lower-case letters and digits, with single dots, dashes or underscores between them.</source>
        <translation>Use minúsculas y cifras, con puntos, guiones o guiones bajos sueltos entre ellas.</translation>
    </message>
    <message>
        <source>“%1” is no registry host. Write it as in an image name: docker.io, quay.io, 10.0.0.5:5000.</source>
        <translation>«%1» no es un host de registro. Escríbalo como en un nombre de imagen: docker.io, quay.io, 10.0.0.5:5000.</translation>
    </message>
    <message>
        <source>Default project: answers requests that name none</source>
        <translation>Proyecto predeterminado: responde a las solicitudes que no nombran ninguno</translation>
    </message>
    <message>
        <source>Classic Docker mirrors ask for an image without naming a project.</source>
        <translation>Los espejos clásicos de Docker piden una imagen sin nombrar un proyecto.</translation>
    </message>
    <message>
        <source>%1 is served by the project %2 already.</source>
        <comment>registry, project</comment>
        <translation>El proyecto %2 ya sirve %1.</translation>
    </message>
    <message>
        <source>Fetch layers ahead: they start as soon as a node has read the manifest</source>
        <translation>Obtener las capas por adelantado: empiezan en cuanto un nodo lee el manifiesto</translation>
    </message>
    <message>
        <source>Further upstreams</source>
        <translation>Otros orígenes</translation>
    </message>
    <message>
        <source>Asked in this order when the one above is in trouble or does not have an image.</source>
        <translation>Se les pregunta en este orden cuando el de arriba tiene problemas o no tiene una imagen.</translation>
    </message>
    <message>
        <source>robot$%1+%2 becomes robot$%3+%2</source>
        <comment>old project, robot, new project</comment>
        <translation>robot$%1+%2 pasa a ser robot$%3+%2</translation>
    </message>
    <message>
        <source>and one more</source>
        <translation>y uno más</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>y %n más</numerusform>
            <numerusform>y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>Their secrets stay. Nodes are refused until they sign in with the new name.</source>
        <translation>Sus secretos se mantienen. Se rechaza a los nodos hasta que se identifiquen con el nombre nuevo.</translation>
    </message>
    <message>
        <source>The new name changes the login of 1 robot</source>
        <translation>El nombre nuevo cambia el inicio de sesión de 1 robot</translation>
    </message>
    <message numerus="yes">
        <source>The new name changes the logins of %n robots</source>
        <translation>
            <numerusform>El nombre nuevo cambia el inicio de sesión de %n robot</numerusform>
            <numerusform>El nombre nuevo cambia el inicio de sesión de %n robots</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>breakwater::ui::ProjectModel</name>
    <message>
        <source>%1: %2</source>
        <comment>upstream name, its state</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Requests answered from the cache, since the server started</source>
        <translation>Solicitudes respondidas por la caché desde que se inició el servidor</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Proyecto</translation>
    </message>
    <message>
        <source>Serves</source>
        <translation>Sirve</translation>
    </message>
    <message>
        <source>Upstream</source>
        <translation>Origen</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Imágenes</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>From cache</source>
        <translation>De la caché</translation>
    </message>
    <message>
        <source>Tags are checked</source>
        <translation>Comprobación de tags</translation>
    </message>
    <message>
        <source>%1 (default)</source>
        <comment>project name</comment>
        <translation>%1 (predeterminado)</translation>
    </message>
    <message>
        <source>by name only</source>
        <translation>solo por el nombre</translation>
    </message>
    <message>
        <source>–</source>
        <comment>no measurement yet</comment>
        <translation>–</translation>
    </message>
</context>
<context>
    <name>breakwater::ui::ProjectsView</name>
    <message>
        <source>Filter by name, registry or upstream</source>
        <translation>Filtrar por nombre, registro u origen</translation>
    </message>
    <message>
        <source>image name with the project</source>
        <translation>nombre de imagen con el proyecto</translation>
    </message>
    <message>
        <source>image name with the registry</source>
        <translation>nombre de imagen con el registro</translation>
    </message>
    <message>
        <source>mirror endpoint</source>
        <translation>punto de acceso del espejo</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>Proyectos</translation>
    </message>
    <message>
        <source>Create project</source>
        <translation>Crear el proyecto</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Editar…</translation>
    </message>
    <message>
        <source>Show images</source>
        <translation>Mostrar las imágenes</translation>
    </message>
    <message>
        <source>Make default</source>
        <translation>Hacer predeterminado</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Eliminar…</translation>
    </message>
    <message>
        <source>No project yet</source>
        <translation>Todavía no hay proyectos</translation>
    </message>
    <message>
        <source>A project gives a registry a name on this server, so that nodes can pull through it.</source>
        <translation>Un proyecto da a un registro un nombre en este servidor, para que los nodos puedan descargar a través de él.</translation>
    </message>
    <message>
        <source>What nodes can pull, under which name, and how fresh it is kept.</source>
        <translation>Qué pueden descargar los nodos, con qué nombre y con qué frescura.</translation>
    </message>
    <message>
        <source>Managed by the configuration file</source>
        <translation>Gestionado por el archivo de configuración</translation>
    </message>
    <message>
        <source>By the registry&apos;s name</source>
        <translation>Con el nombre del registro</translation>
    </message>
    <message>
        <source>How nodes address it</source>
        <translation>Cómo lo nombran los nodos</translation>
    </message>
    <message>
        <source>By the project&apos;s name</source>
        <translation>Con el nombre del proyecto</translation>
    </message>
    <message>
        <source>As a mirror, in a node&apos;s configuration (image names stay as they are)</source>
        <translation>Como espejo, en la configuración de un nodo (los nombres de imágenes quedan como están)</translation>
    </message>
    <message>
        <source>Default: answers requests that name no project</source>
        <translation>Predeterminado: responde a las solicitudes que no nombran ningún proyecto</translation>
    </message>
    <message>
        <source>Serves</source>
        <translation>Sirve</translation>
    </message>
    <message>
        <source>nothing but its own name</source>
        <translation>nada más que su propio nombre</translation>
    </message>
    <message>
        <source>Upstream</source>
        <translation>Origen</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>Contiene</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <comment>images, size</comment>
        <translation>%1 en %2</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Respuestas</translation>
    </message>
    <message>
        <source>no request since the server started</source>
        <translation>ninguna solicitud desde que se inició el servidor</translation>
    </message>
    <message>
        <source>%1 of %2 requests from the cache</source>
        <translation>%1 de %2 solicitudes desde la caché</translation>
    </message>
    <message>
        <source>Tags are checked</source>
        <translation>Comprobación de tags</translation>
    </message>
    <message>
        <source>Created %1</source>
        <translation>Creado: %1</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>Guardado: %1</translation>
    </message>
    <message>
        <source>Nothing is cached in it. Nodes that pull %1 through it get an error, or go to the Internet themselves.</source>
        <translation>No hay nada en su caché. Los nodos que descargan %1 a través de él reciben un error o acuden ellos mismos a Internet.</translation>
    </message>
    <message>
        <source>%1 in %2 are removed with it. Nodes that pull %3 through it get an error, or go to the Internet themselves. This cannot be undone.</source>
        <translation>%1 en %2 se eliminan con él. Los nodos que descargan %3 a través de él reciben un error o acuden ellos mismos a Internet. No se puede deshacer.</translation>
    </message>
    <message>
        <source>Robots that belong to it are removed, too; others lose their permission for it, and one that has no other project left is disabled.</source>
        <translation>Los robots que le pertenecen también se eliminan; otros pierden su permiso para él, y el que se quede sin otro proyecto se desactiva.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>sentences that follow each other</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Delete %1</source>
        <translation>Eliminar %1</translation>
    </message>
    <message>
        <source>Delete %1 and %2</source>
        <comment>project, images</comment>
        <translation>Eliminar %1 y %2</translation>
    </message>
    <message>
        <source>Delete the project %1?</source>
        <translation>¿Eliminar el proyecto %1?</translation>
    </message>
    <message>
        <source>Deleted %1</source>
        <translation>Eliminado: %1</translation>
    </message>
    <message>
        <source>When a check is due</source>
        <translation>Cuando toca una comprobación</translation>
    </message>
    <message>
        <source>While the upstream fails</source>
        <translation>Mientras el origen falla</translation>
    </message>
    <message>
        <source>Gone upstream</source>
        <translation>Ya no en el origen</translation>
    </message>
    <message>
        <source>refused with 404; digests are served</source>
        <translation>rechazados con 404; los digests se sirven</translation>
    </message>
    <message>
        <source>Allows only</source>
        <translation>Permite solo</translation>
    </message>
    <message>
        <source>Denies</source>
        <translation>Prohíbe</translation>
    </message>
    <message>
        <source>Explain a pull…</source>
        <translation>Explicar un pull…</translation>
    </message>
    <message>
        <source>What a pull of an image would do now, and why</source>
        <translation>Qué haría ahora el pull de una imagen y por qué</translation>
    </message>
</context>
<context>
    <name>breakwater::ui::PullDetailPane</name>
    <message>
        <source>request id</source>
        <translation>id. de solicitud</translation>
    </message>
    <message>
        <source>Node</source>
        <translation>Nodo</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Proyecto</translation>
    </message>
    <message>
        <source>Robot</source>
        <translation>Robot</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Enviado</translation>
    </message>
    <message>
        <source>Downloaded</source>
        <translation>Descargado</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Solicitudes</translation>
    </message>
    <message>
        <source>Teal: our answer. Amber: waiting for the upstream.</source>
        <translation>Verde azulado: nuestra respuesta. Ámbar: espera del origen.</translation>
    </message>
    <message>
        <source>Request id, as in the log</source>
        <translation>Identificador de solicitud, como en el registro</translation>
    </message>
    <message>
        <source>Copy for a bug report</source>
        <translation>Copiar para un informe de error</translation>
    </message>
    <message>
        <source>Reason: %1.</source>
        <translation>Motivo: %1.</translation>
    </message>
    <message>
        <source>Saved %1.</source>
        <translation>%1 ahorrados.</translation>
    </message>
    <message>
        <source>%1 of %2 layers</source>
        <translation>%1 de %2 capas</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>none, anonymous</source>
        <translation>ninguno, anónimo</translation>
    </message>
    <message>
        <source>%1, took %2</source>
        <translation>%1, duró %2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>%1 from the upstream</source>
        <translation>%1 del origen</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>A check was due; it was made behind this answer.</source>
        <translation>Tocaba una comprobación; se hizo después de esta respuesta.</translation>
    </message>
</context>
<context>
    <name>breakwater::ui::PullModel</name>
    <message>
        <source>%1 of %2 layers</source>
        <translation>%1 de %2 capas</translation>
    </message>
    <message>
        <source>%1/%2</source>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>%1/s</source>
        <translation>%1/s</translation>
    </message>
    <message>
        <source>Node</source>
        <translation>Nodo</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Imagen</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>Capas</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Velocidad</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Duración</translation>
    </message>
</context>
<context>
    <name>breakwater::ui::RegistriesPage</name>
    <message>
        <source>Registries</source>
        <translation>Registros</translation>
    </message>
    <message>
        <source>Registries to cache</source>
        <translation>Registros para la caché</translation>
    </message>
    <message>
        <source>Tick what your nodes pull from. A login is needed only for private images and higher rate limits.</source>
        <translation>Marque de dónde descargan sus nodos. Solo hacen falta credenciales para imágenes privadas y límites más altos.</translation>
    </message>
    <message>
        <source>Tick at least one registry</source>
        <translation>Marque al menos un registro</translation>
    </message>
    <message>
        <source>Without one there is nothing to cache.</source>
        <translation>Sin uno no hay nada que guardar en caché.</translation>
    </message>
</context>
<context>
    <name>breakwater::ui::RegistryRow</name>
    <message>
        <source>Test connection</source>
        <translation>Probar la conexión</translation>
    </message>
    <message>
        <source>Set up already. </source>
        <translation>Ya está configurado. </translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Nombre de usuario</translation>
    </message>
    <message>
        <source>Password or token</source>
        <translation>Contraseña o token</translation>
    </message>
    <message>
        <source>Kept encrypted on this computer, and sent to this registry alone.</source>
        <translation>Se guarda cifrada en este equipo y solo se envía a este registro.</translation>
    </message>
    <message>
        <source>User name for %1</source>
        <translation>Nombre de usuario para %1</translation>
    </message>
    <message>
        <source>Password or token for %1</source>
        <translation>Contraseña o token para %1</translation>
    </message>
    <message>
        <source>Test the connection to %1</source>
        <translation>Probar la conexión con %1</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Login: %1</source>
        <translation>Credenciales: %1</translation>
    </message>
    <message>
        <source>Login and test</source>
        <translation>Credenciales y prueba</translation>
    </message>
    <message>
        <source>Close the login of %1</source>
        <translation>Cerrar las credenciales de %1</translation>
    </message>
    <message>
        <source>Login and test of %1</source>
        <translation>Credenciales y prueba de %1</translation>
    </message>
    <message>
        <source>A login needs both a user name and a password or token.</source>
        <translation>Hacen falta un nombre de usuario y una contraseña o token.</translation>
    </message>
</context>
<context>
    <name>breakwater::ui::RepositoryModel</name>
    <message>
        <source>%1 · %2 · %3</source>
        <comment>project, number of tags, size</comment>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message>
        <source>%1/%2</source>
        <comment>project, repository</comment>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>repository, what is in it</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Repository</source>
        <translation>Repositorio</translation>
    </message>
</context>
<context>
    <name>breakwater::ui::RequestWaterfall</name>
    <message>
        <source>Requests</source>
        <translation>Solicitudes</translation>
    </message>
    <message>
        <source>%1, %2 %3, status %4, %5, %6</source>
        <translation>%1, %2 %3, estado %4, %5, %6</translation>
    </message>
    <message>
        <source>, of that %1 waiting for the upstream</source>
        <translation>, de ello %1 esperando al origen</translation>
    </message>
    <message>
        <source>No requests are kept of this pull.</source>
        <translation>No se conservan solicitudes de este pull.</translation>
    </message>
    <message>
        <source>Manifest</source>
        <translation>Manifiesto</translation>
    </message>
</context>
<context>
    <name>breakwater::ui::RestoreDialog</name>
    <message>
        <source>Restore a backup</source>
        <translation>Restaurar una copia de seguridad</translation>
    </message>
    <message>
        <source>First you see what is in it and what gives way. Nothing changes before Breakwater is restarted.</source>
        <translation>Primero verá qué contiene y qué cede su sitio. Nada cambia hasta que se reinicie Breakwater.</translation>
    </message>
    <message>
        <source>Another file</source>
        <translation>Otro archivo</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Backups of Breakwater (*.tar);;All files (*)</source>
        <translation>Copias de seguridad de Breakwater (*.tar);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>F&amp;ile</source>
        <translation>Archi&amp;vo</translation>
    </message>
    <message>
        <source>On the machine that Breakwater runs on.</source>
        <translation>En el equipo donde funciona Breakwater.</translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation>&amp;Frase de contraseña</translation>
    </message>
    <message>
        <source>The backup is sealed with it.</source>
        <translation>La copia de seguridad está sellada con ella.</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Más tarde</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Show what is in it</source>
        <translation>Mostrar qué contiene</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Restore at the next start</source>
        <translation>Restaurar en el próximo inicio</translation>
    </message>
    <message>
        <source>Restart now</source>
        <translation>Reiniciar ahora</translation>
    </message>
    <message>
        <source>Ready: it takes effect when Breakwater starts the next time</source>
        <translation>Listo: surte efecto la próxima vez que se inicie Breakwater</translation>
    </message>
    <message>
        <source>What it replaces is kept, and can be taken back under Backup.</source>
        <translation>Lo que reemplaza se conserva y se puede recuperar en Copia de seguridad.</translation>
    </message>
    <message>
        <source>This passphrase does not open it.</source>
        <translation>Esta frase de contraseña no la abre.</translation>
    </message>
</context>
<context>
    <name>breakwater::ui::RestorePane</name>
    <message>
        <source>Backup of</source>
        <translation>Copia del</translation>
    </message>
    <message>
        <source>In it</source>
        <translation>Contiene</translation>
    </message>
    <message>
        <source>Gives way</source>
        <translation>Cede su sitio</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>Cached images</source>
        <translation>Imágenes en caché</translation>
    </message>
    <message>
        <source>What of them lies in this store is served at once; the rest is fetched again when a node asks. Images that came after the backup are no longer listed.</source>
        <translation>Lo que de ellas está en este almacén se sirve al momento; el resto se vuelve a obtener cuando un nodo lo pide. Las imágenes posteriores a la copia dejan de figurar en la lista.</translation>
    </message>
    <message>
        <source>What of them lies in this store is served at once; the rest is fetched again when a node asks.</source>
        <translation>Lo que de ellas está en este almacén se sirve al momento; el resto se vuelve a obtener cuando un nodo lo pide.</translation>
    </message>
    <message>
        <source>CA</source>
        <translation>CA</translation>
    </message>
    <message>
        <source>comes along: nodes that trust it need nothing new</source>
        <translation>viene incluida: los nodos que confían en ella no necesitan nada nuevo</translation>
    </message>
    <message>
        <source>The key of the CA is not in the backup</source>
        <translation>La clave de la CA no está en la copia de seguridad</translation>
    </message>
    <message>
        <source>This server keeps its own CA, and nodes that trust the old one must be given it.</source>
        <translation>Este servidor conserva su propia CA y hay que dársela a los nodos que confían en la antigua.</translation>
    </message>
    <message>
        <source>These logins must be entered again</source>
        <translation>Hay que volver a introducir estas credenciales</translation>
    </message>
    <message>
        <source>%1: the key that opens them is not in the backup. Until then they are asked without a login.</source>
        <comment>upstreams</comment>
        <translation>%1: la clave que las abre no está en la copia de seguridad. Hasta entonces se les pregunta sin credenciales.</translation>
    </message>
    <message>
        <source>This computer lacks what the settings name</source>
        <translation>A este equipo le falta lo que nombran los ajustes</translation>
    </message>
    <message>
        <source>%1. Correct it under Server after the restart; nodes are not answered before.</source>
        <comment>addresses and files</comment>
        <translation>%1. Corríjalo en Servidor tras el reinicio; hasta entonces no se responde a los nodos.</translation>
    </message>
</context>
<context>
    <name>breakwater::ui::RetentionEditor</name>
    <message>
        <source> GB</source>
        <translation> GB</translation>
    </message>
    <message>
        <source>no quota</source>
        <translation>sin cuota</translation>
    </message>
    <message>
        <source> days</source>
        <translation> días</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nunca</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espacio</translation>
    </message>
    <message>
        <source>&amp;Quota</source>
        <translation>&amp;Cuota</translation>
    </message>
    <message>
        <source>When the project takes more, its least valuable images go.</source>
        <translation>Si el proyecto ocupa más, se quitan sus imágenes menos valiosas.</translation>
    </message>
    <message>
        <source>Remove images that nobody pulled &amp;for</source>
        <translation>&amp;Quitar las imágenes que nadie descargó en</translation>
    </message>
    <message>
        <source>The next collection takes them; pinned images stay.</source>
        <translation>La próxima limpieza se las lleva; las imágenes fijadas se quedan.</translation>
    </message>
    <message>
        <source>Remove images &amp;without a tag after</source>
        <translation>Quitar las imágenes sin &amp;tag después de</translation>
    </message>
    <message>
        <source>Counted from their last pull.</source>
        <translation>Contados desde su último pull.</translation>
    </message>
    <message>
        <source>Keep only the newest tags</source>
        <translation>Conservar solo los tags más recientes</translation>
    </message>
    <message>
        <source>A tag is judged by the first rule that fits; tags that no rule fits stay.</source>
        <translation>A un tag se le aplica la primera regla que encaja; los tags sin regla se quedan.</translation>
    </message>
</context>
<context>
    <name>breakwater::ui::RobotDialog</name>
    <message>
        <source>Create a robot</source>
        <translation>Crear un robot</translation>
    </message>
    <message>
        <source>A machine account that nodes log in with. It can pull and nothing else.</source>
        <translation>Una cuenta de máquina con la que se identifican los nodos. Puede descargar y nada más.</translation>
    </message>
    <message>
        <source>Create robot</source>
        <translation>Crear el robot</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>Editar %1</translation>
    </message>
    <message>
        <source>Its secret stays the same.</source>
        <translation>Su secreto sigue siendo el mismo.</translation>
    </message>
    <message>
        <source>Save changes</source>
        <translation>Guardar los cambios</translation>
    </message>
    <message>
        <source>As it is: %1</source>
        <translation>Como está: %1</translation>
    </message>
    <message>
        <source>which machines use it</source>
        <translation>qué equipos lo usan</translation>
    </message>
    <message>
        <source>All projects, also those to come</source>
        <translation>Todos los proyectos, también los futuros</translation>
    </message>
    <message>
        <source>Selected projects</source>
        <translation>Proyectos elegidos</translation>
    </message>
    <message>
        <source>The robot&apos;s project</source>
        <translation>El proyecto del robot</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nunca</translation>
    </message>
    <message>
        <source>In 30 days</source>
        <translation>En 30 días</translation>
    </message>
    <message>
        <source>In 90 days</source>
        <translation>En 90 días</translation>
    </message>
    <message>
        <source>In one year</source>
        <translation>En un año</translation>
    </message>
    <message>
        <source>On another date</source>
        <translation>En otra fecha</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>&amp;Description</source>
        <translation>&amp;Descripción</translation>
    </message>
    <message>
        <source>May pull from</source>
        <translation>Puede descargar de</translation>
    </message>
    <message>
        <source>&amp;Expires</source>
        <translation>&amp;Caduca</translation>
    </message>
    <message>
        <source>Last &amp;day</source>
        <translation>Último d&amp;ía</translation>
    </message>
    <message>
        <source>Nothing stops working by itself. Renew the secret when you want to.</source>
        <translation>Nada deja de funcionar por sí solo. Renueve el secreto cuando quiera.</translation>
    </message>
    <message>
        <source>After that, its nodes are refused. You are warned 14 days before.</source>
        <translation>Después se rechaza a sus nodos. Se le avisa 14 días antes.</translation>
    </message>
    <message>
        <source>There is no project yet.</source>
        <translation>Todavía no hay ningún proyecto.</translation>
    </message>
    <message>
        <source>NAME</source>
        <comment>placeholder in a user name</comment>
        <translation>NOMBRE</translation>
    </message>
    <message>
        <source>Nodes log in as %1</source>
        <translation>Los nodos se identifican como %1</translation>
    </message>
    <message>
        <source>Give the robot a name.</source>
        <translation>Dé un nombre al robot.</translation>
    </message>
    <message>
        <source>Use lower-case letters and digits, with single dots, dashes or underscores between them.</source>
        <translation>Use minúsculas y cifras, con puntos, guiones o guiones bajos sueltos entre ellas.</translation>
    </message>
    <message>
        <source>Tick at least one project.</source>
        <translation>Marque al menos un proyecto.</translation>
    </message>
    <message>
        <source>One project alone, named in the user name</source>
        <translation>Un solo proyecto, nombrado en el nombre de usuario</translation>
    </message>
    <message>
        <source>Allowed net&amp;works</source>
        <translation>&amp;Redes permitidas</translation>
    </message>
    <message>
        <source>Subnets that it may log in from, with commas between them. Empty: from anywhere.</source>
        <translation>Subredes desde las que puede identificarse, separadas por comas. Vacío: desde cualquier lugar.</translation>
    </message>
</context>
<context>
    <name>breakwater::ui::RobotModel</name>
    <message>
        <source>User name</source>
        <translation>Nombre de usuario</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Caduca</translation>
    </message>
    <message>
        <source>May pull</source>
        <translation>Puede descargar</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>Último uso</translation>
    </message>
    <message>
        <source>all projects</source>
        <translation>todos los proyectos</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <comment>time, node</comment>
        <translation>%1 por %2</translation>
    </message>
    <message>
        <source>Pulls, 7 days</source>
        <translation>Pulls, 7 días</translation>
    </message>
</context>
<context>
    <name>breakwater::ui::RobotRemoval</name>
    <message>
        <source>Deleted %1</source>
        <translation>Eliminado: %1</translation>
    </message>
    <message>
        <source>Its nodes are refused. It can be had back with its secret until %1.</source>
        <comment>date</comment>
        <translation>Se rechaza a sus nodos. Se puede recuperar con su secreto hasta %1.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
</context>
<context>
    <name>breakwater::ui::RobotTestDialog</name>
    <message>
        <source>&amp;Test</source>
        <translation>&amp;Probar</translation>
    </message>
    <message>
        <source>Test %1</source>
        <translation>Probar %1</translation>
    </message>
    <message>
        <source>Does what a node does: reaches this server at its own address, logs in and reads a manifest. Nothing is downloaded.</source>
        <translation>Hace lo que hace un nodo: llega a este servidor en su propia dirección, inicia sesión y lee un manifiesto. No se descarga nada.</translation>
    </message>
    <message>
        <source>PROJECT/REPOSITORY:TAG, or empty for one that is cached</source>
        <translation>PROYECTO/REPOSITORIO:TAG, o vacío para uno en caché</translation>
    </message>
    <message>
        <source>&amp;Secret</source>
        <translation>&amp;Secreto</translation>
    </message>
    <message>
        <source>Only its hash is kept here. A node&apos;s file has it.</source>
        <translation>Aquí solo se guarda su hash. El archivo de un nodo lo tiene.</translation>
    </message>
    <message>
        <source>&amp;Image</source>
        <translation>&amp;Imagen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>breakwater::ui::RobotsView</name>
    <message>
        <source>Filter by user name, state, project or node</source>
        <translation>Filtrar por nombre de usuario, estado, proyecto o nodo</translation>
    </message>
    <message>
        <source>Robots</source>
        <translation>Robots</translation>
    </message>
    <message>
        <source>Create robot</source>
        <translation>Crear el robot</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Editar…</translation>
    </message>
    <message>
        <source>New secret…</source>
        <translation>Secreto nuevo…</translation>
    </message>
    <message>
        <source>Disable</source>
        <translation>Desactivar</translation>
    </message>
    <message>
        <source>Node configuration</source>
        <translation>Configuración del nodo</translation>
    </message>
    <message>
        <source>Copy user name</source>
        <translation>Copiar el nombre de usuario</translation>
    </message>
    <message>
        <source>No robot yet</source>
        <translation>Todavía no hay robots</translation>
    </message>
    <message>
        <source>Nodes log in as robots. A robot can pull and nothing else; its secret is shown once.</source>
        <translation>Los nodos se identifican como robots. Un robot puede descargar y nada más; su secreto se muestra una sola vez.</translation>
    </message>
    <message>
        <source>The accounts that nodes log in with, and what each may pull.</source>
        <translation>Las cuentas con las que se identifican los nodos y qué puede descargar cada una.</translation>
    </message>
    <message>
        <source>an unnamed node</source>
        <translation>un nodo sin nombre</translation>
    </message>
    <message>
        <source>Enable</source>
        <translation>Activar</translation>
    </message>
    <message>
        <source>Managed by the configuration file</source>
        <translation>Gestionado por el archivo de configuración</translation>
    </message>
    <message>
        <source>Its nodes are refused</source>
        <translation>Se rechaza a sus nodos</translation>
    </message>
    <message>
        <source>Edit the robot and give it a later last day.</source>
        <translation>Edite el robot y dele un último día posterior.</translation>
    </message>
    <message>
        <source>Expires %1</source>
        <translation>Caduca %1</translation>
    </message>
    <message>
        <source>After that its nodes are refused. Edit the robot to give it more time.</source>
        <translation>Después se rechaza a sus nodos. Edite el robot para darle más tiempo.</translation>
    </message>
    <message>
        <source>May pull</source>
        <translation>Puede descargar</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Caduca</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>Último uso</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <comment>time, node</comment>
        <translation>%1 por %2</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nunca</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Creado</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>Guardado: %1</translation>
    </message>
    <message>
        <source>Disable %1?</source>
        <translation>¿Desactivar %1?</translation>
    </message>
    <message>
        <source>Its nodes are refused until it is enabled again. %1</source>
        <translation>Se rechaza a sus nodos hasta que se active de nuevo. %1</translation>
    </message>
    <message>
        <source>Disable %1</source>
        <translation>Desactivar %1</translation>
    </message>
    <message>
        <source>Delete %1?</source>
        <translation>¿Eliminar %1?</translation>
    </message>
    <message>
        <source>Delete %1</source>
        <translation>Eliminar %1</translation>
    </message>
    <message>
        <source>Test…</source>
        <translation>Probar…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>%1 is back</source>
        <translation>%1 ha vuelto</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>anywhere</source>
        <comment>networks</comment>
        <translation>cualquier lugar</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>in 12 days, date</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Pulls in 7 days</source>
        <translation>Pulls en 7 días</translation>
    </message>
    <message>
        <source>Used by</source>
        <translation>Usado por</translation>
    </message>
    <message>
        <source>Secret renewed</source>
        <translation>Secreto renovado</translation>
    </message>
    <message>
        <source>The old secret of %1 has ended</source>
        <translation>El secreto antiguo de %1 ha terminado</translation>
    </message>
    <message>
        <source>End the old secret of %1?</source>
        <translation>¿Anular el secreto antiguo de %1?</translation>
    </message>
    <message>
        <source>These nodes used it last, and are refused until they have the new one: %1.</source>
        <translation>Estos nodos lo usaron por última vez y se les rechaza hasta que tengan el nuevo: %1.</translation>
    </message>
    <message>
        <source>End the old secret</source>
        <translation>Anular el secreto antiguo</translation>
    </message>
    <message>
        <source>Nodes that log in with it are refused. %1 It can be had back for a day.</source>
        <translation>Se rechaza a los nodos que se identifican con él. %1 Se puede recuperar durante un día.</translation>
    </message>
</context>
<context>
    <name>breakwater::ui::RotateDialog</name>
    <message>
        <source>Give %1 a new secret</source>
        <translation>Dar a %1 un secreto nuevo</translation>
    </message>
    <message>
        <source>The new secret is good at once. %1</source>
        <translation>El secreto nuevo vale al momento. %1</translation>
    </message>
    <message>
        <source>Make a new secret</source>
        <translation>Crear un secreto nuevo</translation>
    </message>
    <message>
        <source>Not at all: it ends at once</source>
        <translation>Nada: termina al momento</translation>
    </message>
    <message>
        <source>For %1</source>
        <comment>time</comment>
        <translation>Durante %1</translation>
    </message>
    <message>
        <source>The &amp;old secret stays good</source>
        <translation>El secreto &amp;antiguo sigue valiendo</translation>
    </message>
    <message>
        <source>Every node that has it is refused until it has the new one. Right when the secret has leaked.</source>
        <translation>Cada nodo que lo tiene se rechaza hasta que tenga el nuevo. Adecuado si el secreto se ha filtrado.</translation>
    </message>
    <message>
        <source>Give the nodes the new one meanwhile. The page counts those that still use the old one, and it can be ended early.</source>
        <translation>Dé entretanto el nuevo a los nodos. La página cuenta los que aún usan el antiguo y se puede anular antes.</translation>
    </message>
    <message>
        <source>The secret from before the last renewal ends now.</source>
        <translation>El secreto anterior a la última renovación termina ahora.</translation>
    </message>
</context>
<context>
    <name>breakwater::ui::RotationPanel</name>
    <message>
        <source>&amp;End the old secret now</source>
        <translation>Anular &amp;ahora el secreto antiguo</translation>
    </message>
    <message>
        <source>No node has used it in the last 7 days</source>
        <translation>Ningún nodo lo ha usado en los últimos 7 días</translation>
    </message>
    <message>
        <source>All nodes use the new secret</source>
        <translation>Todos los nodos usan el secreto nuevo</translation>
    </message>
    <message numerus="yes">
        <source>%n node(s) still use the old secret: %1</source>
        <translation>
            <numerusform>%n nodo usa aún el secreto antiguo: %1</numerusform>
            <numerusform>%n nodos usan aún el secreto antiguo: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>The old secret ends %1 (%2).</source>
        <comment>in 3 hours, a date</comment>
        <translation>El secreto antiguo termina %1 (%2).</translation>
    </message>
    <message>
        <source>%1 of %2 nodes use the new secret</source>
        <translation>%1 de %2 nodos usan el secreto nuevo</translation>
    </message>
    <message>
        <source>Old secret</source>
        <translation>Secreto antiguo</translation>
    </message>
    <message>
        <source>New secret</source>
        <translation>Secreto nuevo</translation>
    </message>
</context>
<context>
    <name>breakwater::ui::RuntimeHelpDialog</name>
    <message>
        <source>Which one does the node run?</source>
        <translation>¿Cuál usa el nodo?</translation>
    </message>
    <message>
        <source>Run a command on the node. The one that answers in this way names its runtime. Kubernetes tells it too: kubectl get nodes -o wide, in the column CONTAINER-RUNTIME.</source>
        <translation>Ejecute una orden en el nodo. La que responda así nombra su entorno. Kubernetes también lo dice: kubectl get nodes -o wide, en la columna CONTAINER-RUNTIME.</translation>
    </message>
    <message>
        <source>It is %1</source>
        <translation>Es %1</translation>
    </message>
    <message>
        <source>command for %1</source>
        <translation>orden para %1</translation>
    </message>
    <message>
        <source>Runtimes</source>
        <translation>Entornos</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>breakwater::ui::ScheduleEditor</name>
    <message>
        <source>at</source>
        <comment>time of a schedule</comment>
        <translation>a las</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nunca</translation>
    </message>
    <message>
        <source>Every hour</source>
        <translation>Cada hora</translation>
    </message>
    <message>
        <source>Every day</source>
        <translation>Cada día</translation>
    </message>
    <message>
        <source>Every week</source>
        <translation>Cada semana</translation>
    </message>
    <message>
        <source>As cron says</source>
        <translation>Según cron</translation>
    </message>
    <message>
        <source>minute </source>
        <comment>before its number</comment>
        <translation>minuto </translation>
    </message>
    <message>
        <source>%1: weekday</source>
        <comment>job</comment>
        <translation>%1: día de la semana</translation>
    </message>
    <message>
        <source>%1: time</source>
        <comment>job</comment>
        <translation>%1: hora</translation>
    </message>
    <message>
        <source>%1: minute</source>
        <comment>job</comment>
        <translation>%1: minuto</translation>
    </message>
    <message>
        <source>%1: five fields as in cron</source>
        <comment>job</comment>
        <translation>%1: cinco campos como en cron</translation>
    </message>
</context>
<context>
    <name>breakwater::ui::SecretDialog</name>
    <message>
        <source>I have &amp;stored the secret</source>
        <translation>&amp;He guardado el secreto</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Secret of %1</source>
        <translation>Secreto de %1</translation>
    </message>
    <message>
        <source>Shown this once</source>
        <translation>Se muestra solo esta vez</translation>
    </message>
    <message>
        <source>Breakwater keeps only a hash. If it is lost, renew the robot&apos;s secret.</source>
        <translation>Breakwater solo guarda un hash. Si se pierde, renueve el secreto del robot.</translation>
    </message>
    <message>
        <source>user name</source>
        <translation>nombre de usuario</translation>
    </message>
    <message>
        <source>secret</source>
        <translation>secreto</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Show the secret</source>
        <translation>Mostrar el secreto</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Ocultar</translation>
    </message>
    <message>
        <source>Hide the secret</source>
        <translation>Ocultar el secreto</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Nombre de usuario</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>Secreto</translation>
    </message>
    <message>
        <source>Where it goes</source>
        <translation>Dónde se usa</translation>
    </message>
    <message>
        <source>k3s and RKE2: the login in /etc/rancher/k3s/registries.yaml</source>
        <translation>k3s y RKE2: el inicio de sesión en /etc/rancher/k3s/registries.yaml</translation>
    </message>
    <message>
        <source>containerd: the header in each hosts.toml</source>
        <translation>containerd: la cabecera en cada hosts.toml</translation>
    </message>
    <message>
        <source>docker login</source>
        <translation>docker login</translation>
    </message>
    <message>
        <source>Docker and Podman on one machine</source>
        <translation>Docker y Podman en un equipo</translation>
    </message>
    <message>
        <source>imagePullSecret</source>
        <translation>imagePullSecret</translation>
    </message>
    <message>
        <source>Kubernetes: for pods that name this server in their image</source>
        <translation>Kubernetes: para pods que nombran este servidor en su imagen</translation>
    </message>
    <message>
        <source>Plain</source>
        <translation>Simple</translation>
    </message>
    <message>
        <source>The secret alone, to keep in a password store or a file</source>
        <translation>Solo el secreto, para un gestor de contraseñas o un archivo</translation>
    </message>
    <message>
        <source>&amp;Connect a node with it…</source>
        <translation>&amp;Conectar un nodo con él…</translation>
    </message>
    <message>
        <source>&amp;Test it…</source>
        <translation>&amp;Probarlo…</translation>
    </message>
</context>
<context>
    <name>breakwater::ui::ServerSettingsPage</name>
    <message>
        <source>&amp;Offline: serve only what is cached, ask no upstream</source>
        <translation>&amp;Sin conexión: servir solo la caché, no preguntar a ningún origen</translation>
    </message>
    <message>
        <source>&amp;Apply</source>
        <translation>&amp;Aplicar</translation>
    </message>
    <message>
        <source>&amp;Reset</source>
        <translation>&amp;Restablecer</translation>
    </message>
    <message>
        <source>none: every node needs a robot</source>
        <translation>ninguna: cada nodo necesita un robot</translation>
    </message>
    <message>
        <source>Choose the certificate</source>
        <translation>Elegir el certificado</translation>
    </message>
    <message>
        <source>Choose the private key</source>
        <translation>Elegir la clave privada</translation>
    </message>
    <message>
        <source>&amp;Listen on</source>
        <translation>&amp;Escuchar en</translation>
    </message>
    <message>
        <source>Address and port; 0.0.0.0 means all addresses of this computer. Several are separated by commas.</source>
        <translation>Dirección y puerto; 0.0.0.0 significa todas las direcciones de este equipo. Varias se separan con comas.</translation>
    </message>
    <message>
        <source>&amp;Names that nodes use</source>
        <translation>&amp;Nombres que usan los nodos</translation>
    </message>
    <message>
        <source>Host names and addresses, the best first. They go into the certificate and into node configurations.</source>
        <translation>Nombres de host y direcciones, el mejor primero. Van al certificado y a las configuraciones de los nodos.</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Cifrado</translation>
    </message>
    <message>
        <source>&amp;Certificate file</source>
        <translation>Archivo de &amp;certificado</translation>
    </message>
    <message>
        <source>PEM, with the chain below the certificate.</source>
        <translation>PEM, con la cadena debajo del certificado.</translation>
    </message>
    <message>
        <source>&amp;Key file</source>
        <translation>Archivo de c&amp;lave</translation>
    </message>
    <message>
        <source>PEM, readable by this user alone.</source>
        <translation>PEM, legible solo por este usuario.</translation>
    </message>
    <message>
        <source>Pull &amp;without a robot from</source>
        <translation>&amp;Descargar sin robot desde</translation>
    </message>
    <message>
        <source>Subnets such as 192.168.1.0/24. Classic Docker mirrors send no credentials and need this.</source>
        <translation>Subredes como 192.168.1.0/24. Los espejos clásicos de Docker no envían credenciales y lo necesitan.</translation>
    </message>
    <message>
        <source>Space for images</source>
        <translation>Espacio para imágenes</translation>
    </message>
    <message>
        <source>Beyond the limit, the images that were used longest ago are removed.</source>
        <translation>Por encima del límite se quitan las imágenes que llevan más tiempo sin usarse.</translation>
    </message>
    <message>
        <source>A certificate from Breakwater&apos;s own CA (recommended)</source>
        <translation>Un certificado de la CA de Breakwater (recomendado)</translation>
    </message>
    <message>
        <source>My own certificate</source>
        <translation>Mi propio certificado</translation>
    </message>
    <message>
        <source>None: plain HTTP, for a network that you trust</source>
        <translation>Ninguno: HTTP sin cifrar, para una red de confianza</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>Examinar…</translation>
    </message>
    <message>
        <source>Use at &amp;most</source>
        <translation>Usar como &amp;máximo</translation>
    </message>
    <message>
        <source>Limit in gigabytes</source>
        <translation>Límite en gigabytes</translation>
    </message>
    <message>
        <source> GB</source>
        <translation> GB</translation>
    </message>
    <message>
        <source>Managed by the configuration file</source>
        <translation>Gestionado por el archivo de configuración</translation>
    </message>
    <message>
        <source>Change these values in %1, then send SIGHUP or restart.</source>
        <translation>Cambie estos valores en %1 y después envíe SIGHUP o reinicie.</translation>
    </message>
    <message>
        <source>Nothing to apply.</source>
        <translation>Nada que aplicar.</translation>
    </message>
</context>
<context>
    <name>breakwater::ui::SettingsView</name>
    <message>
        <source>Run set-up again</source>
        <translation>Repetir la configuración inicial</translation>
    </message>
    <message>
        <source>Sections of the settings</source>
        <translation>Secciones de los ajustes</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Servidor</translation>
    </message>
    <message>
        <source>How nodes reach this server. Nothing changes before you apply it.</source>
        <translation>Cómo llegan los nodos a este servidor. Nada cambia hasta que usted lo aplique.</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>Aplicación</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Certificado</translation>
    </message>
    <message>
        <source>What nodes see when they connect, and whom they must trust.</source>
        <translation>Qué ven los nodos al conectarse y en quién deben confiar.</translation>
    </message>
    <message>
        <source>Configuration</source>
        <translation>Configuración</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Acerca de</translation>
    </message>
    <message>
        <source>The settings are in force</source>
        <translation>Los ajustes están en vigor</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>The server, this window, the certificate and the configuration as a file.</source>
        <translation>El servidor, esta ventana, el certificado y la configuración como archivo.</translation>
    </message>
    <message>
        <source>What this window does on this computer.</source>
        <translation>Lo que hace esta ventana en este equipo.</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Copia de seguridad</translation>
    </message>
    <message>
        <source>Settings, upstreams, projects, robots, the CA and the catalog in one file. The images themselves are not in it: they are fetched again.</source>
        <translation>Ajustes, orígenes, proyectos, robots, la CA y el catálogo en un solo archivo. Las imágenes en sí no están en él: se vuelven a obtener.</translation>
    </message>
</context>
<context>
    <name>breakwater::ui::SetupModel</name>
    <message>
        <source>Made by set-up for the nodes of the cluster</source>
        <translation>Creado por la configuración inicial para los nodos del clúster</translation>
    </message>
</context>
<context>
    <name>breakwater::ui::SetupPage</name>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Siguiente</translation>
    </message>
</context>
<context>
    <name>breakwater::ui::SetupWizard</name>
    <message>
        <source>Set up &amp;later</source>
        <translation>Configurar más &amp;tarde</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Atrás</translation>
    </message>
    <message>
        <source>Set up Breakwater</source>
        <translation>Configurar Breakwater</translation>
    </message>
</context>
<context>
    <name>breakwater::ui::ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>Show a page</source>
        <translation>Mostrar una página</translation>
    </message>
    <message>
        <source>Filter; Esc clears it, and leaves it when it is empty</source>
        <translation>Filtro; Esc lo borra y, si está vacío, sale de él</translation>
    </message>
    <message>
        <source>The page&apos;s main action: add an upstream, project or robot</source>
        <translation>La acción principal de la página: añadir un origen, un proyecto o un robot</translation>
    </message>
    <message>
        <source>Configure a node</source>
        <translation>Configurar un nodo</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 y %2</translation>
    </message>
    <message>
        <source>Next and previous pane</source>
        <translation>Panel siguiente y anterior</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Actualizar</translation>
    </message>
    <message>
        <source>Back to the page before</source>
        <translation>Volver a la página anterior</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Intro</translation>
    </message>
    <message>
        <source>Open the current row</source>
        <translation>Abrir la fila actual</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espacio</translation>
    </message>
    <message>
        <source>Activity: pause and go on</source>
        <translation>Actividad: pausar y continuar</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Activity: follow again</source>
        <translation>Actividad: volver a seguir</translation>
    </message>
    <message>
        <source>Copy the cell</source>
        <translation>Copiar la celda</translation>
    </message>
    <message>
        <source>Copy the row</source>
        <translation>Copiar la fila</translation>
    </message>
    <message>
        <source>Menu or %1</source>
        <translation>Menú o %1</translation>
    </message>
    <message>
        <source>Context menu</source>
        <translation>Menú contextual</translation>
    </message>
    <message>
        <source>Stop the server and quit</source>
        <translation>Detener el servidor y salir</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Explain a pull: what would happen, and why</source>
        <translation>Explicar un pull: qué ocurriría y por qué</translation>
    </message>
    <message>
        <source>Warm up images</source>
        <translation>Precargar imágenes</translation>
    </message>
</context>
<context>
    <name>breakwater::ui::Sidebar</name>
    <message>
        <source>Breakwater</source>
        <translation>Breakwater</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Expand the sidebar</source>
        <translation>Desplegar la barra lateral</translation>
    </message>
    <message>
        <source>Collapse the sidebar</source>
        <translation>Plegar la barra lateral</translation>
    </message>
</context>
<context>
    <name>breakwater::ui::Skeleton</name>
    <message>
        <source>Loading</source>
        <translation>Cargando</translation>
    </message>
</context>
<context>
    <name>breakwater::ui::SpacePage</name>
    <message>
        <source>Use what is free</source>
        <translation>Usar lo que esté libre</translation>
    </message>
    <message>
        <source>Use at most</source>
        <translation>Usar como máximo</translation>
    </message>
    <message>
        <source>The disk</source>
        <translation>El disco</translation>
    </message>
    <message>
        <source>Limit in gigabytes</source>
        <translation>Límite en gigabytes</translation>
    </message>
    <message>
        <source> GB</source>
        <translation> GB</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espacio</translation>
    </message>
    <message>
        <source>Space for images</source>
        <translation>Espacio para imágenes</translation>
    </message>
    <message>
        <source>Pulls never fail because of a limit: beyond it, the images that were used longest ago are removed.</source>
        <translation>Los pulls nunca fallan por un límite: por encima de él se quitan las imágenes que llevan más tiempo sin usarse.</translation>
    </message>
    <message>
        <source>%1: %2 used, %3 free of %4</source>
        <translation>%1: %2 usados, %3 libres de %4</translation>
    </message>
    <message>
        <source>%1; images may use %2</source>
        <translation>%1; las imágenes pueden ocupar %2</translation>
    </message>
    <message>
        <source>Room for about %1 typical images of 250 MB.</source>
        <translation>Sitio para unas %1 imágenes típicas de 250 MB.</translation>
    </message>
    <message>
        <source>The disk is smaller than that</source>
        <translation>El disco es más pequeño</translation>
    </message>
    <message>
        <source>It has %1 in all.</source>
        <translation>Tiene %1 en total.</translation>
    </message>
    <message>
        <source>A limit under 1 GB holds hardly an image</source>
        <translation>En menos de 1 GB apenas cabe una imagen</translation>
    </message>
    <message>
        <source>Only %1 are free at the moment</source>
        <translation>Solo hay %1 libres en este momento</translation>
    </message>
    <message>
        <source>When the disk is full, images that are not cached yet cannot be pulled through.</source>
        <translation>Cuando el disco está lleno, las imágenes que aún no están en caché no se pueden descargar.</translation>
    </message>
</context>
<context>
    <name>breakwater::ui::SpendingModel</name>
    <message>
        <source>Image</source>
        <translation>Imagen</translation>
    </message>
    <message>
        <source>Pulls</source>
        <translation>Pulls</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Parte</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>Último</translation>
    </message>
    <message>
        <source>%1 (project removed)</source>
        <comment>image</comment>
        <translation>%1 (proyecto eliminado)</translation>
    </message>
</context>
<context>
    <name>breakwater::ui::SpendingTable</name>
    <message>
        <source>Images that the limit was spent on</source>
        <translation>Imágenes en las que se gastó el límite</translation>
    </message>
    <message>
        <source>No pull was counted in the last %1.</source>
        <comment>span of time</comment>
        <translation>No se contó ningún pull en %1.</translation>
    </message>
    <message>
        <source>1 pull was counted in the last %1.</source>
        <comment>span of time</comment>
        <translation>Se contó 1 pull en %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n pulls were counted in the last %1.</source>
        <comment>span of time</comment>
        <translation>
            <numerusform>Se contó %n pull en %1.</numerusform>
            <numerusform>Se contaron %n pulls en %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 This upstream tells no limit.</source>
        <comment>sentence before</comment>
        <translation>%1 Este origen no indica ningún límite.</translation>
    </message>
    <message>
        <source>Each manifest that the upstream gives counts: as a rule one for an image&apos;s list of platforms and one for each platform. Layers and checks do not count.</source>
        <translation>Cada manifiesto que da el origen cuenta: por regla general, uno por la lista de plataformas de una imagen y uno por cada plataforma. Las capas y las comprobaciones no cuentan.</translation>
    </message>
</context>
<context>
    <name>breakwater::ui::StatCard</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>breakwater::ui::StatusStrip</name>
    <message>
        <source>Starting</source>
        <translation>Iniciando</translation>
    </message>
    <message>
        <source>Serving</source>
        <translation>Sirviendo</translation>
    </message>
    <message>
        <source>Serving, with a problem</source>
        <translation>Sirviendo, con un problema</translation>
    </message>
    <message>
        <source>Finishing the running pulls</source>
        <translation>Terminando los pulls en curso</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Detenido</translation>
    </message>
    <message>
        <source>Not serving</source>
        <translation>Sin servir</translation>
    </message>
    <message>
        <source>Copy the server&apos;s address %1</source>
        <translation>Copiar la dirección %1 del servidor</translation>
    </message>
    <message>
        <source>The address for your nodes. Click to copy it.</source>
        <translation>La dirección para sus nodos. Haga clic para copiarla.</translation>
    </message>
    <message>
        <source>%1/s to nodes</source>
        <translation>%1/s a los nodos</translation>
    </message>
    <message>
        <source>Throughput: %1</source>
        <translation>Caudal: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n pull(s) running</source>
        <translation>
            <numerusform>%n pull en curso</numerusform>
            <numerusform>%n pulls en curso</numerusform>
        </translation>
    </message>
    <message>
        <source>No pulls running</source>
        <translation>Ningún pull en curso</translation>
    </message>
    <message>
        <source>Show the running pulls</source>
        <translation>Mostrar los pulls en curso</translation>
    </message>
</context>
<context>
    <name>breakwater::ui::StepList</name>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation>Paso %1 de %2: %3</translation>
    </message>
</context>
<context>
    <name>breakwater::ui::StorageJobIndicator</name>
    <message>
        <source>%1, %2</source>
        <comment>job, share</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1. Click to see it.</source>
        <comment>what has been done</comment>
        <translation>%1. Haga clic para verlo.</translation>
    </message>
</context>
<context>
    <name>breakwater::ui::StorageSettingsPage</name>
    <message>
        <source> GB</source>
        <translation> GB</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>sin límite</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source> min</source>
        <translation> min</translation>
    </message>
    <message>
        <source> h</source>
        <translation> h</translation>
    </message>
    <message>
        <source>off</source>
        <translation>desactivada</translation>
    </message>
    <message>
        <source> days</source>
        <translation> días</translation>
    </message>
    <message>
        <source>Collect</source>
        <translation>Limpiar</translation>
    </message>
    <message>
        <source>Scrub</source>
        <translation>Revisión</translation>
    </message>
    <message>
        <source> MB/s</source>
        <translation> MB/s</translation>
    </message>
    <message>
        <source>as fast as the disk</source>
        <translation>tan rápido como el disco</translation>
    </message>
    <message>
        <source>&amp;Reset</source>
        <translation>&amp;Restablecer</translation>
    </message>
    <message>
        <source>&amp;Apply</source>
        <translation>&amp;Aplicar</translation>
    </message>
    <message>
        <source>How much</source>
        <translation>Cuánto</translation>
    </message>
    <message>
        <source>Images may take</source>
        <translation>Las imágenes pueden ocupar</translation>
    </message>
    <message>
        <source>Beyond it, the least valuable images go.</source>
        <translation>Por encima se quitan las imágenes menos valiosas.</translation>
    </message>
    <message>
        <source>Leave free on the disk</source>
        <translation>Dejar libre en el disco</translation>
    </message>
    <message>
        <source>For everybody else on this disk.</source>
        <translation>Para todo lo demás en este disco.</translation>
    </message>
    <message>
        <source>Then go down to</source>
        <translation>Después bajar hasta</translation>
    </message>
    <message>
        <source>Of the limit, so that room is made seldom.</source>
        <translation>Del límite, para que rara vez haga falta hacer sitio.</translation>
    </message>
    <message>
        <source>Spare what was pulled within</source>
        <translation>Respetar lo descargado en las últimas</translation>
    </message>
    <message>
        <source>A fresh image is never evicted.</source>
        <translation>Una imagen reciente nunca se desaloja.</translation>
    </message>
    <message>
        <source>How long</source>
        <translation>Cuánto tiempo</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>Papelera</translation>
    </message>
    <message>
        <source>How long a deleted image can be had back.</source>
        <translation>Cuánto tiempo se puede recuperar una imagen eliminada.</translation>
    </message>
    <message>
        <source>Unfinished downloads</source>
        <translation>Descargas sin terminar</translation>
    </message>
    <message>
        <source>After so long without progress they are given up.</source>
        <translation>Tras tanto tiempo sin avanzar se abandonan.</translation>
    </message>
    <message>
        <source>Keep what nodes use</source>
        <translation>Conservar lo que usan los nodos</translation>
    </message>
    <message>
        <source>The newest image of each tag that a node pulled within so long.</source>
        <translation>La imagen más reciente de cada tag que un nodo descargó en ese tiempo.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Scrub reads up to</source>
        <translation>La revisión lee como máximo</translation>
    </message>
    <message>
        <source>Slower leaves more of the disk to pulls.</source>
        <translation>Más lento deja más disco para los pulls.</translation>
    </message>
    <message>
        <source>Rules for space</source>
        <translation>Reglas de espacio</translation>
    </message>
    <message>
        <source>Managed by the configuration file</source>
        <translation>Gestionado por el archivo de configuración</translation>
    </message>
    <message>
        <source>All but the limit is managed by the configuration file</source>
        <translation>Todo salvo el límite lo gestiona el archivo de configuración</translation>
    </message>
    <message>
        <source>The limit is managed by the configuration file</source>
        <translation>El límite lo gestiona el archivo de configuración</translation>
    </message>
    <message>
        <source>Change these values there, then send SIGHUP or restart.</source>
        <translation>Cambie estos valores allí y después envíe SIGHUP o reinicie.</translation>
    </message>
    <message>
        <source>Change these values in %1, then send SIGHUP or restart.</source>
        <translation>Cambie estos valores en %1 y después envíe SIGHUP o reinicie.</translation>
    </message>
    <message>
        <source>Next run: %1.</source>
        <comment>time</comment>
        <translation>Próxima ejecución: %1.</translation>
    </message>
    <message>
        <source>Will run %1; the next time is known when it is applied.</source>
        <comment>schedule</comment>
        <translation>Se ejecutará %1; la próxima fecha se conoce al aplicarlo.</translation>
    </message>
    <message>
        <source>Images of %1 go at once.</source>
        <comment>size</comment>
        <translation>Se quitan al momento %1 de imágenes.</translation>
    </message>
    <message>
        <source>Without a trash, what is deleted cannot be had back.</source>
        <translation>Sin papelera, lo eliminado no se puede recuperar.</translation>
    </message>
    <message>
        <source>Nothing to apply.</source>
        <translation>Nada que aplicar.</translation>
    </message>
    <message>
        <source>In force as soon as it is applied; pulls go on.</source>
        <translation>En vigor en cuanto se aplica; los pulls continúan.</translation>
    </message>
    <message>
        <source>The rules are in force</source>
        <translation>Las reglas están en vigor</translation>
    </message>
</context>
<context>
    <name>breakwater::ui::StorageView</name>
    <message>
        <source>Make a plan</source>
        <translation>Hacer un plan</translation>
    </message>
    <message>
        <source>Scrub now</source>
        <translation>Revisar ahora</translation>
    </message>
    <message>
        <source>Parts of the storage</source>
        <translation>Partes del almacenamiento</translation>
    </message>
    <message>
        <source>Biggest</source>
        <translation>Lo mayor</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>Papelera</translation>
    </message>
    <message>
        <source>Pins</source>
        <translation>Fijados</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Reglas</translation>
    </message>
    <message>
        <source>%1 (Ctrl+N)</source>
        <translation>%1 (Ctrl+N)</translation>
    </message>
    <message>
        <source>See what would go, and why</source>
        <translation>Ver qué se iría y por qué</translation>
    </message>
    <message>
        <source>Read every blob again and compare it with its digest</source>
        <translation>Leer de nuevo cada blob y compararlo con su digest</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>Almacenamiento</translation>
    </message>
    <message>
        <source>What has the space, what would go and why, and what stays.</source>
        <translation>Qué ocupa el espacio, qué se iría y por qué, y qué se queda.</translation>
    </message>
    <message>
        <source>The store is full: pulls are passed on without being stored</source>
        <translation>El almacén está lleno: los pulls se transmiten sin guardarse</translation>
    </message>
    <message>
        <source>Nodes get their images, but each pull goes to the upstream. A plan shows what can go.</source>
        <translation>Los nodos reciben sus imágenes, pero cada pull va hasta el origen. Un plan muestra qué puede irse.</translation>
    </message>
    <message>
        <source>Pinned %1</source>
        <translation>Fijado: %1</translation>
    </message>
    <message>
        <source>A part of the store is not there</source>
        <translation>Falta una parte del almacén</translation>
    </message>
    <message>
        <source>The store is in two folders: a move has not ended</source>
        <translation>El almacén está en dos carpetas: un traslado no ha terminado</translation>
    </message>
    <message>
        <source>The disk of %1 is not mounted. What it holds counts as not cached.</source>
        <translation>El disco de %1 no está montado. Lo que contiene cuenta como no guardado en caché.</translation>
    </message>
    <message>
        <source>Both serve. What has not been moved lies in %1.</source>
        <translation>Ambas sirven. Lo que no se ha trasladado está en %1.</translation>
    </message>
    <message>
        <source>What to do…</source>
        <translation>Qué hacer…</translation>
    </message>
    <message>
        <source>Finish or turn round…</source>
        <translation>Terminar o invertir…</translation>
    </message>
</context>
<context>
    <name>breakwater::ui::SummaryPage</name>
    <message>
        <source>Summary</source>
        <translation>Resumen</translation>
    </message>
    <message>
        <source>Setting up …</source>
        <translation>Configurando…</translation>
    </message>
    <message>
        <source>Everything is set up</source>
        <translation>Todo está configurado</translation>
    </message>
    <message>
        <source>What will be changed</source>
        <translation>Qué se cambiará</translation>
    </message>
    <message>
        <source>Each line can be changed later, or undone, in the console.</source>
        <translation>Cada línea se puede cambiar más tarde, o deshacer, en la consola.</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Reintentar</translation>
    </message>
    <message>
        <source>&amp;Connect a node</source>
        <translation>&amp;Conectar un nodo</translation>
    </message>
    <message>
        <source>&amp;Apply</source>
        <translation>A&amp;plicar</translation>
    </message>
    <message>
        <source>Change the address</source>
        <translation>Cambiar la dirección</translation>
    </message>
    <message>
        <source>Change the registries</source>
        <translation>Cambiar los registros</translation>
    </message>
    <message>
        <source>Is there already and stays as it is.</source>
        <translation>Ya existe y se queda como está.</translation>
    </message>
    <message>
        <source>Listen for nodes at %1</source>
        <translation>Escuchar a los nodos en %1</translation>
    </message>
    <message>
        <source>Upstream %1, without a login</source>
        <translation>Origen %1, sin credenciales</translation>
    </message>
    <message>
        <source>Upstream %1, logged in as %2</source>
        <translation>Origen %1, con las credenciales de %2</translation>
    </message>
    <message>
        <source>Project %1</source>
        <translation>Proyecto %1</translation>
    </message>
    <message>
        <source>Robot robot$%1 for your nodes</source>
        <translation>Robot robot$%1 para sus nodos</translation>
    </message>
    <message>
        <source>Remember that set-up is done</source>
        <translation>Recordar que la configuración está hecha</translation>
    </message>
    <message>
        <source>encrypted</source>
        <translation>cifrado</translation>
    </message>
    <message>
        <source>plain HTTP</source>
        <translation>HTTP sin cifrar</translation>
    </message>
    <message>
        <source>at most %1 for images</source>
        <translation>como máximo %1 para imágenes</translation>
    </message>
    <message>
        <source>no limit for images</source>
        <translation>sin límite para imágenes</translation>
    </message>
    <message>
        <source>%1; %2; certificate for %3</source>
        <comment>encryption, space, names</comment>
        <translation>%1; %2; certificado para %3</translation>
    </message>
    <message>
        <source>Serves %1</source>
        <translation>Sirve %1</translation>
    </message>
    <message>
        <source>May pull from all projects and do nothing else; never expires.</source>
        <translation>Puede descargar de todos los proyectos y nada más; no caduca nunca.</translation>
    </message>
</context>
<context>
    <name>breakwater::ui::TablePane</name>
    <message>
        <source>Nothing matches the filter</source>
        <translation>Nada coincide con el filtro</translation>
    </message>
    <message>
        <source>There are rows, but none has these words.</source>
        <translation>Hay filas, pero ninguna contiene estas palabras.</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Borrar el filtro</translation>
    </message>
</context>
<context>
    <name>breakwater::ui::TableView</name>
    <message>
        <source>Copy cell</source>
        <translation>Copiar la celda</translation>
    </message>
    <message>
        <source>Copy row</source>
        <translation>Copiar la fila</translation>
    </message>
</context>
<context>
    <name>breakwater::ui::TestDialog</name>
    <message>
        <source>Test %1</source>
        <translation>Probar %1</translation>
    </message>
    <message>
        <source>&amp;Test again</source>
        <translation>&amp;Probar de nuevo</translation>
    </message>
    <message>
        <source>&amp;Edit upstream…</source>
        <translation>&amp;Editar el origen…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>breakwater::ui::TestLadder</name>
    <message>
        <source>Copy as text</source>
        <translation>Copiar como texto</translation>
    </message>
    <message>
        <source>Copy the connection test as text</source>
        <translation>Copiar la prueba de conexión como texto</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>step, outcome</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>breakwater::ui::TrafficModel</name>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>Hits</source>
        <translation>En caché</translation>
    </message>
    <message>
        <source>Revalidated</source>
        <translation>Revalidado</translation>
    </message>
    <message>
        <source>Misses</source>
        <translation>No en caché</translation>
    </message>
    <message>
        <source>Stale</source>
        <translation>Obsoleto</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fallido</translation>
    </message>
    <message>
        <source>Served</source>
        <translation>Servido</translation>
    </message>
</context>
<context>
    <name>breakwater::ui::TransferIndicator</name>
    <message>
        <source>%1. Click to see it.</source>
        <comment>what has been done</comment>
        <translation>%1. Haga clic para verlo.</translation>
    </message>
</context>
<context>
    <name>breakwater::ui::TrashModel</name>
    <message>
        <source>Image</source>
        <translation>Imagen</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Tags</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>Retiene</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Eliminado</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Termina</translation>
    </message>
</context>
<context>
    <name>breakwater::ui::TrashPage</name>
    <message>
        <source>Filter by name, tag or reason</source>
        <translation>Filtrar por nombre, tag o motivo</translation>
    </message>
    <message>
        <source>The trash is empty</source>
        <translation>La papelera está vacía</translation>
    </message>
    <message>
        <source>What is deleted comes here first.</source>
        <translation>Lo que se elimina llega primero aquí.</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>Papelera</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Recuperar</translation>
    </message>
    <message>
        <source>Free now…</source>
        <translation>Liberar ahora…</translation>
    </message>
    <message>
        <source>Free all…</source>
        <translation>Liberar todo…</translation>
    </message>
    <message>
        <source>What is deleted stays here for %1 and can be had back.</source>
        <comment>time</comment>
        <translation>Lo que se elimina se queda aquí durante %1 y se puede recuperar.</translation>
    </message>
    <message>
        <source>The trash is off</source>
        <translation>La papelera está desactivada</translation>
    </message>
    <message>
        <source>%1 is back</source>
        <comment>repository</comment>
        <translation>%1 ha vuelto</translation>
    </message>
    <message>
        <source>%1 is back, without some of its tags</source>
        <translation>%1 ha vuelto, sin algunos de sus tags</translation>
    </message>
    <message>
        <source>These mean another image by now: %1.</source>
        <comment>tags</comment>
        <translation>Estos designan ya otra imagen: %1.</translation>
    </message>
    <message>
        <source>Free everything in the trash?</source>
        <translation>¿Liberar todo lo que hay en la papelera?</translation>
    </message>
    <message>
        <source>Free this now?</source>
        <translation>¿Liberar esto ahora?</translation>
    </message>
    <message>
        <source>It cannot be had back then. Nodes that want it again download it again from the upstream.</source>
        <translation>Entonces ya no se puede recuperar. Los nodos que lo quieran de nuevo lo vuelven a descargar del origen.</translation>
    </message>
    <message>
        <source>Free %1</source>
        <comment>size</comment>
        <translation>Liberar %1</translation>
    </message>
    <message>
        <source>Freed %1</source>
        <comment>size</comment>
        <translation>%1 liberados</translation>
    </message>
    <message>
        <source>What is deleted is gone at once. The rules give it a time in which it can be had back.</source>
        <translation>Lo que se elimina desaparece al momento. Las reglas le dan un tiempo en el que se puede recuperar.</translation>
    </message>
</context>
<context>
    <name>breakwater::ui::UpstreamAdvanced</name>
    <message>
        <source>IPv4 and IPv6, whichever answers</source>
        <translation>IPv4 e IPv6, lo que responda</translation>
    </message>
    <message>
        <source>IPv4 only</source>
        <translation>Solo IPv4</translation>
    </message>
    <message>
        <source>IPv6 only</source>
        <translation>Solo IPv6</translation>
    </message>
    <message>
        <source>Certificate &amp;authority (PEM)</source>
        <translation>&amp;Autoridad de certificación (PEM)</translation>
    </message>
    <message>
        <source>Trusted for this upstream alone, beside the system&apos;s own. For registries with a private CA.</source>
        <translation>De confianza solo para este origen, además de las del sistema. Para registros con una CA privada.</translation>
    </message>
    <message>
        <source>Private &amp;hosts that redirects may lead to</source>
        <translation>&amp;Hosts privados a los que se puede redirigir</translation>
    </message>
    <message>
        <source>Registries send blobs from other hosts. Addresses inside your network are refused unless named here.</source>
        <translation>Los registros envían blobs desde otros hosts. Las direcciones de su red se rechazan salvo que se nombren aquí.</translation>
    </message>
    <message>
        <source>&amp;Login hosts</source>
        <translation>Hosts de inicio de &amp;sesión</translation>
    </message>
    <message>
        <source>Other hosts whose token service may get the user name and password, such as the login of a GitLab of your own.</source>
        <translation>Otros hosts cuyo servicio de tokens puede recibir el nombre de usuario y la contraseña, como el inicio de sesión de un GitLab propio.</translation>
    </message>
    <message>
        <source>Pro&amp;xy</source>
        <translation>Pro&amp;xy</translation>
    </message>
    <message>
        <source>http, https, socks5 or socks5h, with its port. All that is asked of this upstream goes through it.</source>
        <translation>http, https, socks5 o socks5h, con su puerto. Todo lo que se pide a este origen pasa por él.</translation>
    </message>
    <message>
        <source>User name of the proxy</source>
        <translation>Nombre de usuario del proxy</translation>
    </message>
    <message>
        <source>Password of the proxy</source>
        <translation>Contraseña del proxy</translation>
    </message>
    <message>
        <source>Shown to the proxy and to no one else.</source>
        <translation>Se muestra al proxy y a nadie más.</translation>
    </message>
    <message>
        <source>&amp;Client certificate (PEM)</source>
        <translation>&amp;Certificado de cliente (PEM)</translation>
    </message>
    <message>
        <source>Shows the registry who asks. For registries that want a certificate (mutual TLS).</source>
        <translation>Muestra al registro quién pregunta. Para registros que exigen un certificado (TLS mutuo).</translation>
    </message>
    <message>
        <source>Private &amp;key of the client certificate (PEM)</source>
        <translation>C&amp;lave privada del certificado de cliente (PEM)</translation>
    </message>
    <message>
        <source>Without a passphrase. It is stored encrypted and never shown again.</source>
        <translation>Sin frase de contraseña. Se guarda cifrada y no se vuelve a mostrar.</translation>
    </message>
    <message>
        <source>A&amp;ddresses</source>
        <translation>&amp;Direcciones</translation>
    </message>
    <message>
        <source>stored; type to replace it</source>
        <translation>guardada; escriba para reemplazarla</translation>
    </message>
    <message>
        <source>stored; paste another to replace it</source>
        <translation>guardado; pegue otro para reemplazarlo</translation>
    </message>
    <message>
        <source>This is no certificate in PEM form. It starts with -----BEGIN CERTIFICATE-----</source>
        <translation>Esto no es un certificado en formato PEM. Empieza por -----BEGIN CERTIFICATE-----</translation>
    </message>
    <message>
        <source>Give host names alone, such as login.example.com, without https://</source>
        <translation>Indique solo nombres de host, por ejemplo login.example.com, sin https://</translation>
    </message>
    <message>
        <source>Give the proxy&apos;s address, or clear its user name and password.</source>
        <translation>Indique la dirección del proxy o borre su nombre de usuario y contraseña.</translation>
    </message>
    <message>
        <source>Give the proxy&apos;s user name and password in the fields below, not in the address.</source>
        <translation>Indique el nombre de usuario y la contraseña del proxy en los campos de abajo, no en la dirección.</translation>
    </message>
    <message>
        <source>Add the proxy&apos;s port, such as http://proxy.lan:3128</source>
        <translation>Añada el puerto del proxy, por ejemplo http://proxy.lan:3128</translation>
    </message>
    <message>
        <source>This is no address of a proxy. It looks like http://proxy.lan:3128 or socks5h://proxy.lan:1080</source>
        <translation>Esto no es la dirección de un proxy. Es como http://proxy.lan:3128 o socks5h://proxy.lan:1080</translation>
    </message>
    <message>
        <source>A password needs a user name with it.</source>
        <translation>Una contraseña necesita un nombre de usuario.</translation>
    </message>
    <message>
        <source>A user name needs a password with it. A stored one stays with its proxy and user.</source>
        <translation>Un nombre de usuario necesita una contraseña. Una guardada queda ligada a su proxy y a su usuario.</translation>
    </message>
    <message>
        <source>A key needs its certificate with it.</source>
        <translation>Una clave necesita su certificado.</translation>
    </message>
    <message>
        <source>A certificate needs its private key with it.</source>
        <translation>Un certificado necesita su clave privada.</translation>
    </message>
</context>
<context>
    <name>breakwater::ui::UpstreamDialog</name>
    <message>
        <source>Add an upstream</source>
        <translation>Añadir un origen</translation>
    </message>
    <message>
        <source>A registry that Breakwater pulls from. It can be saved even while it cannot be reached.</source>
        <translation>Un registro del que descarga Breakwater. Se puede guardar aunque no se pueda llegar a él.</translation>
    </message>
    <message>
        <source>Add upstream</source>
        <translation>Añadir el origen</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>Editar %1</translation>
    </message>
    <message>
        <source>Changes take effect at once; what is cached stays.</source>
        <translation>Los cambios surten efecto al momento; lo que está en caché se queda.</translation>
    </message>
    <message>
        <source>Save changes</source>
        <translation>Guardar los cambios</translation>
    </message>
    <message>
        <source>stored; type to replace it</source>
        <translation>guardada; escriba para reemplazarla</translation>
    </message>
    <message>
        <source>Forget the stored password and pull anonymously</source>
        <translation>Olvidar la contraseña guardada y descargar de forma anónima</translation>
    </message>
    <message>
        <source>&amp;Registry</source>
        <translation>&amp;Registro</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>What this upstream is called here: lower-case letters, digits and dashes.</source>
        <translation>Cómo se llama aquí este origen: minúsculas, cifras y guiones.</translation>
    </message>
    <message>
        <source>&amp;URL</source>
        <translation>&amp;URL</translation>
    </message>
    <message>
        <source>User na&amp;me</source>
        <translation>Nombre de usuar&amp;io</translation>
    </message>
    <message>
        <source>Leave both empty to pull anonymously.</source>
        <translation>Deje ambos vacíos para descargar de forma anónima.</translation>
    </message>
    <message>
        <source>&amp;Password or token</source>
        <translation>Contras&amp;eña o token</translation>
    </message>
    <message>
        <source>&amp;Test connection</source>
        <translation>&amp;Probar la conexión</translation>
    </message>
    <message>
        <source>Fewer options</source>
        <translation>Menos opciones</translation>
    </message>
    <message>
        <source>Give the upstream a name.</source>
        <translation>Dé un nombre al origen.</translation>
    </message>
    <message>
        <source>Use lower-case letters and digits, with single dots, dashes or underscores between them.</source>
        <translation>Use minúsculas y cifras, con puntos, guiones o guiones bajos sueltos entre ellas.</translation>
    </message>
    <message>
        <source>Give the registry&apos;s address, such as https://registry.example.com</source>
        <translation>Indique la dirección del registro, por ejemplo https://registry.example.com</translation>
    </message>
    <message>
        <source>This is no address of a registry. It starts with https:// or http://</source>
        <translation>Esto no es la dirección de un registro. Empieza por https:// o http://</translation>
    </message>
    <message>
        <source>Give user name and password in the fields below, not in the address.</source>
        <translation>Indique el nombre de usuario y la contraseña en los campos de abajo, no en la dirección.</translation>
    </message>
    <message>
        <source>A password needs a user name with it.</source>
        <translation>Una contraseña necesita un nombre de usuario.</translation>
    </message>
    <message>
        <source>A user name needs a password or token with it.</source>
        <translation>Un nombre de usuario necesita una contraseña o un token.</translation>
    </message>
    <message>
        <source>Advanced: certificates, proxy, login hosts, addresses</source>
        <translation>Avanzado: certificados, proxy, hosts de inicio de sesión, direcciones</translation>
    </message>
    <message>
        <source>Type the password again: the stored one stays with its registry and user.</source>
        <translation>Escriba de nuevo la contraseña: la guardada queda ligada a su registro y a su usuario.</translation>
    </message>
</context>
<context>
    <name>breakwater::ui::UpstreamHealthList</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation>Mostrar %1</translation>
    </message>
    <message>
        <source>%1, since %2</source>
        <translation>%1, desde %2</translation>
    </message>
    <message>
        <source>Rate limit: %1</source>
        <translation>Límite de solicitudes: %1</translation>
    </message>
    <message>
        <source>Rate limit: not told</source>
        <translation>Límite de solicitudes: no indicado</translation>
    </message>
    <message>
        <source>%1, answers in %2 ms</source>
        <translation>%1, responde en %2 ms</translation>
    </message>
</context>
<context>
    <name>breakwater::ui::UpstreamModel</name>
    <message>
        <source>Charged to %1</source>
        <translation>Se carga a %1</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Host</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Proveedor</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Rate budget</source>
        <translation>Cupo de solicitudes</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>Latencia</translation>
    </message>
    <message>
        <source>Failures</source>
        <translation>Fallos</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>Proyectos</translation>
    </message>
    <message>
        <source>–</source>
        <comment>no measurement yet</comment>
        <translation>–</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>failures of requests</comment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
</context>
<context>
    <name>breakwater::ui::UpstreamsView</name>
    <message>
        <source>Filter by name, host, state or project</source>
        <translation>Filtrar por nombre, host, estado o proyecto</translation>
    </message>
    <message>
        <source>Upstreams</source>
        <translation>Orígenes</translation>
    </message>
    <message>
        <source>The registries that images come from, and how they are doing.</source>
        <translation>Los registros de los que vienen las imágenes y cómo les va.</translation>
    </message>
    <message>
        <source>Add upstream</source>
        <translation>Añadir el origen</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Editar…</translation>
    </message>
    <message>
        <source>Disable</source>
        <translation>Desactivar</translation>
    </message>
    <message>
        <source>Copy host</source>
        <translation>Copiar el host</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Eliminar…</translation>
    </message>
    <message>
        <source>No upstream yet</source>
        <translation>Aún no hay orígenes</translation>
    </message>
    <message>
        <source>Breakwater pulls images from upstreams and keeps them. Choose a registry to start with.</source>
        <translation>Breakwater descarga imágenes de los orígenes y las guarda. Elija un registro para empezar.</translation>
    </message>
    <message>
        <source>Enable</source>
        <translation>Activar</translation>
    </message>
    <message>
        <source>Managed by the configuration file</source>
        <translation>Gestionado por el archivo de configuración</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>Credenciales</translation>
    </message>
    <message>
        <source>anonymous</source>
        <translation>anónimo</translation>
    </message>
    <message>
        <source>Rate budget</source>
        <translation>Cupo de solicitudes</translation>
    </message>
    <message>
        <source>Charged to</source>
        <translation>Se carga a</translation>
    </message>
    <message>
        <source>Last success</source>
        <translation>Último éxito</translation>
    </message>
    <message>
        <source>Last error</source>
        <translation>Último error</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>Downloaded</source>
        <translation>Descargado</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Solicitudes</translation>
    </message>
    <message>
        <source>%1, of which %2 failed</source>
        <translation>%1, de ellas %2 fallidas</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>Proyectos</translation>
    </message>
    <message>
        <source>none uses it yet</source>
        <translation>ninguno lo usa todavía</translation>
    </message>
    <message>
        <source>Extra CA</source>
        <translation>CA adicional</translation>
    </message>
    <message>
        <source>one is trusted for this upstream</source>
        <translation>se confía en una para este origen</translation>
    </message>
    <message>
        <source>Private hosts</source>
        <translation>Hosts privados</translation>
    </message>
    <message>
        <source>Added %1</source>
        <translation>Añadido: %1</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>Guardado: %1</translation>
    </message>
    <message>
        <source>No project uses it. Its stored credentials are erased.</source>
        <translation>Ningún proyecto lo usa. Sus credenciales guardadas se borran.</translation>
    </message>
    <message>
        <source>It is used by %1. Remove the projects or give them another upstream first.</source>
        <translation>Lo usa %1. Elimine antes los proyectos o deles otro origen.</translation>
    </message>
    <message>
        <source>Delete the upstream %1?</source>
        <translation>¿Eliminar el origen %1?</translation>
    </message>
    <message>
        <source>Delete %1</source>
        <translation>Eliminar %1</translation>
    </message>
    <message>
        <source>Deleted %1</source>
        <translation>Eliminado: %1</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Probar</translation>
    </message>
    <message>
        <source>Login hosts</source>
        <translation>Hosts de inicio de sesión</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>Client certificate</source>
        <translation>Certificado de cliente</translation>
    </message>
    <message>
        <source>one is shown to this upstream</source>
        <translation>se muestra uno a este origen</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Direcciones</translation>
    </message>
    <message>
        <source>IPv4 only</source>
        <translation>Solo IPv4</translation>
    </message>
    <message>
        <source>IPv6 only</source>
        <translation>Solo IPv6</translation>
    </message>
    <message>
        <source>Spent on</source>
        <translation>Gastado en</translation>
    </message>
    <message>
        <source>About it</source>
        <translation>Más detalles</translation>
    </message>
</context>
<context>
    <name>breakwater::ui::UsageModel</name>
    <message>
        <source>%1, pinned: neither the space limit nor retention removes it</source>
        <comment>image</comment>
        <translation>%1, fijada: ni el límite de espacio ni la retención la quitan</translation>
    </message>
    <message>
        <source>%1, pinned</source>
        <comment>image</comment>
        <translation>%1, fijada</translation>
    </message>
    <message>
        <source>pinned</source>
        <comment>word for the filter</comment>
        <translation>fijado</translation>
    </message>
    <message>
        <source>What nothing else has: a deletion frees it</source>
        <translation>Lo que nada más tiene: al eliminarlo se libera</translation>
    </message>
    <message>
        <source>What others have too: a deletion does not free it</source>
        <translation>Lo que otros también tienen: al eliminarlo no se libera</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Proyecto</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Imagen</translation>
    </message>
    <message>
        <source>Repository</source>
        <translation>Repositorio</translation>
    </message>
    <message>
        <source>Quota</source>
        <translation>Cuota</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Tags</translation>
    </message>
    <message>
        <source>Own</source>
        <translation>Propio</translation>
    </message>
    <message>
        <source>Shared</source>
        <translation>Compartido</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Imágenes</translation>
    </message>
    <message>
        <source>Pulls</source>
        <translation>Pulls</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>Último uso</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>used, quota</comment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>none</source>
        <comment>quota</comment>
        <translation>ninguna</translation>
    </message>
</context>
<context>
    <name>breakwater::ui::UsagePage</name>
    <message>
        <source>Filter by name, tag, digest or “pinned”</source>
        <translation>Filtrar por nombre, tag, digest o «fijado»</translation>
    </message>
    <message>
        <source>What is listed</source>
        <translation>Qué se enumera</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Imágenes</translation>
    </message>
    <message>
        <source>Repositories</source>
        <translation>Repositorios</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>Proyectos</translation>
    </message>
    <message>
        <source>What takes the space</source>
        <translation>Qué ocupa el espacio</translation>
    </message>
    <message>
        <source>Nothing takes space yet</source>
        <translation>Todavía nada ocupa espacio</translation>
    </message>
    <message>
        <source>As soon as a node pulls an image, it is listed here with its size.</source>
        <translation>En cuanto un nodo descarga una imagen, figura aquí con su tamaño.</translation>
    </message>
    <message>
        <source>Show in Images</source>
        <translation>Mostrar en Imágenes</translation>
    </message>
    <message>
        <source>Pin…</source>
        <translation>Fijar…</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Eliminar…</translation>
    </message>
    <message>
        <source>%1 is back</source>
        <comment>repository</comment>
        <translation>%1 ha vuelto</translation>
    </message>
    <message>
        <source>A project is deleted on the page Projects</source>
        <translation>Un proyecto se elimina en la página Proyectos</translation>
    </message>
    <message>
        <source>Freed %1</source>
        <comment>size</comment>
        <translation>%1 liberados</translation>
    </message>
    <message>
        <source>the biggest %1 of %2</source>
        <comment>numbers of images</comment>
        <translation>los %1 mayores de %2</translation>
    </message>
</context>
<context>
    <name>breakwater::ui::WarmUpDialog</name>
    <message>
        <source>Warm up images</source>
        <translation>Precargar imágenes</translation>
    </message>
    <message>
        <source>Brings images into the cache before a node asks. First you see what it would take.</source>
        <translation>Trae imágenes a la caché antes de que un nodo las pida. Primero verá qué costaría.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Cancel the warm-up</source>
        <translation>Cancelar la precarga</translation>
    </message>
    <message>
        <source>Paste, type or drop a file here: a list of images, one a line; Kubernetes YAML; the output of helm template; a Compose file.</source>
        <translation>Pegue, escriba o suelte aquí un archivo: una lista de imágenes, una por línea; YAML de Kubernetes; la salida de helm template; un archivo de Compose.</translation>
    </message>
    <message>
        <source>&amp;Images</source>
        <translation>&amp;Imágenes</translation>
    </message>
    <message>
        <source>Open a file…</source>
        <translation>Abrir un archivo…</translation>
    </message>
    <message>
        <source>&amp;Platforms</source>
        <translation>&amp;Plataformas</translation>
    </message>
    <message>
        <source>No node has pulled yet: without a platform, all of each image are fetched.</source>
        <translation>Ningún nodo ha descargado todavía: sin plataforma se obtienen todas las de cada imagen.</translation>
    </message>
    <message>
        <source>Images to warm up</source>
        <translation>Imágenes que precargar</translation>
    </message>
    <message>
        <source>Another list</source>
        <translation>Otra lista</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>The warm-up goes on; open this window to see it again.</source>
        <translation>La precarga continúa; abra esta ventana para verla de nuevo.</translation>
    </message>
    <message>
        <source>Show the plan</source>
        <translation>Mostrar el plan</translation>
    </message>
    <message>
        <source>Fetch 1 image</source>
        <translation>Obtener 1 imagen</translation>
    </message>
    <message numerus="yes">
        <source>Fetch %n images</source>
        <translation>
            <numerusform>Obtener %n imagen</numerusform>
            <numerusform>Obtener %n imágenes</numerusform>
        </translation>
    </message>
    <message>
        <source>Try the rest again</source>
        <translation>Reintentar el resto</translation>
    </message>
    <message>
        <source>Those that your nodes have pulled are ticked.</source>
        <translation>Están marcadas las que han descargado sus nodos.</translation>
    </message>
    <message>
        <source>Open a list of images</source>
        <translation>Abrir una lista de imágenes</translation>
    </message>
    <message>
        <source>Lists and YAML (*.txt *.yaml *.yml);;All files (*)</source>
        <translation>Listas y YAML (*.txt *.yaml *.yml);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Tick a platform, or name another one.</source>
        <translation>Marque una plataforma o nombre otra.</translation>
    </message>
    <message>
        <source>No image is named here. Write one a line: nginx:1.27.</source>
        <translation>Aquí no se nombra ninguna imagen. Escriba una por línea: nginx:1.27.</translation>
    </message>
    <message>
        <source>The limit may not suffice for all. What is not fetched now can be tried again when it is renewed; the last pulls are left to your nodes.</source>
        <translation>Quizá el límite no alcance para todo. Lo que no se obtenga ahora se puede reintentar cuando se renueve; los últimos pulls se dejan a sus nodos.</translation>
    </message>
    <message>
        <source>%1 fetched</source>
        <comment>images</comment>
        <translation>%1: obtención terminada</translation>
    </message>
    <message>
        <source>Nodes get them from here, even when the upstream is down.</source>
        <translation>Los nodos las reciben de aquí, incluso cuando el origen no responde.</translation>
    </message>
    <message>
        <source>%1 fetched, %2 failed</source>
        <comment>images, number</comment>
        <translation>Obtenido: %1; fallos: %2</translation>
    </message>
    <message>
        <source>The table says why. What has arrived is kept.</source>
        <translation>La tabla indica por qué. Lo que ha llegado se conserva.</translation>
    </message>
    <message>
        <source>Cancelled; %1 fetched</source>
        <comment>images</comment>
        <translation>Cancelado; obtenido: %1</translation>
    </message>
    <message>
        <source>What has arrived is kept.</source>
        <translation>Lo que ha llegado se conserva.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>image, what is the matter</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>breakwater::ui::WarmUpModel</name>
    <message>
        <source>Line</source>
        <translation>Línea</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Imagen</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Proyecto</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Stored</source>
        <translation>Guardado</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Falta</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Qué hacer</translation>
    </message>
    <message>
        <source>–</source>
        <comment>nothing to say</comment>
        <translation>–</translation>
    </message>
</context>
<context>
    <name>breakwater::ui::WelcomePage</name>
    <message>
        <source>Set-up looks at this computer</source>
        <translation>La configuración examina este equipo</translation>
    </message>
    <message>
        <source>It finds a free port, the addresses that nodes can reach and the space on the disk.</source>
        <translation>Encuentra un puerto libre, las direcciones a las que llegan los nodos y el espacio en el disco.</translation>
    </message>
    <message>
        <source>You choose what to cache</source>
        <translation>Usted elige qué guardar en caché</translation>
    </message>
    <message>
        <source>Docker Hub, ghcr.io, quay.io and others are one tick each; a login is optional.</source>
        <translation>Docker Hub, ghcr.io, quay.io y otros: una marca cada uno; las credenciales son opcionales.</translation>
    </message>
    <message>
        <source>Your nodes get one file</source>
        <translation>Sus nodos reciben un archivo</translation>
    </message>
    <message>
        <source>It is written for you. The first pull through Breakwater shows up here by itself.</source>
        <translation>Se escribe para usted. El primer pull a través de Breakwater aparece aquí por sí solo.</translation>
    </message>
    <message>
        <source>Nothing is changed before you have seen the summary. Everything can be changed later in the console.</source>
        <translation>Nada se cambia antes de que haya visto el resumen. Todo se puede cambiar más tarde en la consola.</translation>
    </message>
    <message>
        <source>Only want to look around? The demo has simulated registries and nodes, and needs no Internet:</source>
        <translation>¿Solo quiere echar un vistazo? La demostración tiene registros y nodos simulados y no necesita Internet:</translation>
    </message>
    <message>
        <source>demo command</source>
        <translation>orden de demostración</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Bienvenida</translation>
    </message>
    <message>
        <source>Welcome to Breakwater</source>
        <translation>Bienvenido a Breakwater</translation>
    </message>
    <message>
        <source>A cache between your cluster and the registries that it pulls from. Setting it up takes about two minutes.</source>
        <translation>Una caché entre su clúster y los registros de los que descarga. Configurarla lleva unos dos minutos.</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>&amp;Empezar</translation>
    </message>
    <message>
        <source>&amp;Restore a backup instead…</source>
        <translation>En su lugar, &amp;restaurar una copia de seguridad…</translation>
    </message>
</context>
</TS>
