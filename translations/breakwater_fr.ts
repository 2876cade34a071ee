<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>ActivityWords</name>
    <message>
        <source>%1 answers again</source>
        <translation>%1 répond de nouveau</translation>
    </message>
    <message>
        <source>%1 has reached its rate limit</source>
        <translation>%1 a atteint sa limite de requêtes</translation>
    </message>
    <message>
        <source>%1 sent data that does not match its digest; nothing was stored</source>
        <translation>%1 a envoyé des données qui ne correspondent pas à leur digest&#x202f;; rien n’a été stocké</translation>
    </message>
    <message>
        <source>%1 cut a download short</source>
        <translation>%1 a interrompu un téléchargement</translation>
    </message>
    <message>
        <source>Robot %1 was created</source>
        <translation>Le robot %1 a été créé</translation>
    </message>
    <message>
        <source>Robot %1 was changed</source>
        <translation>Le robot %1 a été modifié</translation>
    </message>
    <message>
        <source>Robot %1 was removed</source>
        <translation>Le robot %1 a été supprimé</translation>
    </message>
    <message>
        <source>Robot %1 has a new secret</source>
        <translation>Le robot %1 a un nouveau secret</translation>
    </message>
    <message>
        <source>Upstream %1 was added</source>
        <translation>L’amont %1 a été ajouté</translation>
    </message>
    <message>
        <source>Upstream %1 was changed</source>
        <translation>L’amont %1 a été modifié</translation>
    </message>
    <message>
        <source>Upstream %1 was removed</source>
        <translation>L’amont %1 a été supprimé</translation>
    </message>
    <message>
        <source>Project %1 was added</source>
        <translation>Le projet %1 a été ajouté</translation>
    </message>
    <message>
        <source>Project %1 was changed</source>
        <translation>Le projet %1 a été modifié</translation>
    </message>
    <message>
        <source>Project %1 was removed</source>
        <translation>Le projet %1 a été supprimé</translation>
    </message>
    <message>
        <source>Images of %1 were deleted</source>
        <translation>Des images de %1 ont été supprimées</translation>
    </message>
    <message>
        <source>Server settings were changed</source>
        <translation>Les paramètres du serveur ont été modifiés</translation>
    </message>
    <message>
        <source>The configuration file was applied</source>
        <translation>Le fichier de configuration a été appliqué</translation>
    </message>
    <message>
        <source>The server started</source>
        <translation>Le serveur a démarré</translation>
    </message>
    <message>
        <source>The server stopped</source>
        <translation>Le serveur s’est arrêté</translation>
    </message>
    <message>
        <source>its name has no address</source>
        <translation>son nom n’a pas d’adresse</translation>
    </message>
    <message>
        <source>no connection</source>
        <translation>pas de connexion</translation>
    </message>
    <message>
        <source>its certificate is not trusted</source>
        <translation>son certificat n’est pas reconnu</translation>
    </message>
    <message>
        <source>no answer in time</source>
        <translation>pas de réponse à temps</translation>
    </message>
    <message>
        <source>it answered with a fault</source>
        <translation>il a répondu par une erreur</translation>
    </message>
    <message>
        <source>rate limit reached</source>
        <translation>limite de requêtes atteinte</translation>
    </message>
    <message>
        <source>the password was refused</source>
        <translation>le mot de passe a été refusé</translation>
    </message>
    <message>
        <source>access was denied</source>
        <translation>l’accès a été refusé</translation>
    </message>
    <message>
        <source>no registry&apos;s answer</source>
        <translation>pas la réponse d’un registre</translation>
    </message>
    <message>
        <source>the upstream is switched off</source>
        <translation>l’amont est désactivé</translation>
    </message>
    <message>
        <source>data did not match its digest</source>
        <translation>les données ne correspondaient pas à leur digest</translation>
    </message>
    <message>
        <source>the download was cut short</source>
        <translation>le téléchargement a été interrompu</translation>
    </message>
    <message>
        <source>Hit</source>
        <translation>En cache</translation>
    </message>
    <message>
        <source>Revalidated</source>
        <translation>Revalidé</translation>
    </message>
    <message>
        <source>Joined</source>
        <translation>Partagé</translation>
    </message>
    <message>
        <source>Miss</source>
        <translation>Hors cache</translation>
    </message>
    <message>
        <source>Stale</source>
        <translation>Périmé</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Refusé</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Échec</translation>
    </message>
    <message>
        <source>%1, pulling</source>
        <translation>%1, pull en cours</translation>
    </message>
    <message>
        <source>Served from the cache without asking the upstream.</source>
        <translation>Servi par le cache sans interroger l’amont.</translation>
    </message>
    <message>
        <source>Served from the cache after the upstream confirmed that it is current.</source>
        <translation>Servi par le cache après que l’amont a confirmé que c’est la version actuelle.</translation>
    </message>
    <message>
        <source>Shared a download that another node had started.</source>
        <translation>A partagé un téléchargement qu’un autre nœud avait commencé.</translation>
    </message>
    <message>
        <source>Downloaded from the upstream, and kept for the next time.</source>
        <translation>Téléchargé depuis l’amont, et conservé pour la prochaine fois.</translation>
    </message>
    <message>
        <source>Served from the cache because the upstream failed.</source>
        <translation>Servi par le cache parce que l’amont était en échec.</translation>
    </message>
    <message>
        <source>The node may not pull this.</source>
        <translation>Le nœud n’a pas le droit de récupérer ceci.</translation>
    </message>
    <message>
        <source>The node did not get the image.</source>
        <translation>Le nœud n’a pas reçu l’image.</translation>
    </message>
    <message>
        <source>Manifest</source>
        <translation>Manifeste</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Couche</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Tags</translation>
    </message>
    <message>
        <source>Referrers</source>
        <translation>Référents</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Jeton</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Autre</translation>
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
        <translation>%1 ne répond pas</translation>
    </message>
    <message>
        <source>%1 does not answer: %2</source>
        <translation>%1 ne répond pas&#xa0;: %2</translation>
    </message>
    <message>
        <source>Information</source>
        <translation>Information</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Avertissement</translation>
    </message>
    <message>
        <source>Critical</source>
        <translation>Critique</translation>
    </message>
    <message>
        <source>Project %1 asked this server itself; the request was refused</source>
        <translation>Le projet %1 a interrogé ce serveur lui-même&#x202f;; la requête a été refusée</translation>
    </message>
    <message>
        <source>A node named two registries in one request; its path was followed</source>
        <translation>Un nœud a nommé deux registres dans une requête&#x202f;; c’est son chemin qui a compté</translation>
    </message>
    <message>
        <source>An image could not be stored: %1</source>
        <translation>Une image n’a pas pu être stockée&#xa0;: %1</translation>
    </message>
    <message>
        <source>A node is called %1 now</source>
        <translation>Un nœud s’appelle désormais %1</translation>
    </message>
    <message>
        <source>%1 is gone upstream; the cached copy stays</source>
        <translation>%1 a disparu de l’amont&#x202f;; la copie en cache reste</translation>
    </message>
    <message>
        <source>%1 allows few pulls more; what is left is saved for what is not here</source>
        <translation>%1 n’autorise plus que peu de pulls&#x202f;; le reste est réservé à ce qui n’est pas ici</translation>
    </message>
    <message>
        <source>%1, from %2</source>
        <comment>outcome, fallback upstream</comment>
        <translation>%1, par %2</translation>
    </message>
    <message>
        <source>%1 %2 answered in place of the project&apos;s own upstream.</source>
        <comment>sentence before, fallback upstream</comment>
        <translation>%1 %2 a répondu à la place de l’amont propre au projet.</translation>
    </message>
    <message>
        <source>%1 answers in place of %2</source>
        <comment>upstreams</comment>
        <translation>%1 répond à la place de %2</translation>
    </message>
    <message>
        <source>Images were exported to %1</source>
        <translation>Des images ont été exportées vers %1</translation>
    </message>
    <message>
        <source>Images were imported from %1</source>
        <translation>Des images ont été importées depuis %1</translation>
    </message>
    <message>
        <source>The rules for space were changed</source>
        <translation>Les règles d’espace ont été modifiées</translation>
    </message>
    <message>
        <source>%1 came back from the trash</source>
        <translation>%1 est revenu de la corbeille</translation>
    </message>
    <message>
        <source>The trash was freed: %1</source>
        <translation>La corbeille a été vidée&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 was pinned</source>
        <translation>%1 a été épinglé</translation>
    </message>
    <message>
        <source>A pin was removed</source>
        <translation>Une épingle a été retirée</translation>
    </message>
    <message>
        <source>Blob %1 is damaged; it was set aside and is fetched again when asked for</source>
        <translation>Le blob %1 est endommagé&#x202f;; il a été mis de côté et sera récupéré à nouveau à la demande</translation>
    </message>
    <message>
        <source>Blob %1 is gone from the disk; it is fetched again when asked for</source>
        <translation>Le blob %1 a disparu du disque&#x202f;; il sera récupéré à nouveau à la demande</translation>
    </message>
    <message>
        <source>The store is over its limit by %1, and nothing may go: all is pinned or was just pulled</source>
        <translation>Le stockage dépasse sa limite de %1, et rien ne peut partir&#xa0;: tout est épinglé ou vient d’être récupéré</translation>
    </message>
    <message>
        <source>The disk takes nothing more: a pull was passed on without being stored</source>
        <translation>Le disque n’accepte plus rien&#xa0;: un pull a été transmis sans être stocké</translation>
    </message>
    <message>
        <source>The store is being moved to %1</source>
        <translation>Le stockage est en cours de déplacement vers %1</translation>
    </message>
    <message>
        <source>The store was not moved to %1 whole; both folders serve</source>
        <translation>Le stockage n’a pas été entièrement déplacé vers %1&#x202f;; les deux dossiers servent</translation>
    </message>
    <message>
        <source>A part of the store is not there: mount the disk of %1</source>
        <translation>Une partie du stockage est absente&#xa0;: montez le disque de %1</translation>
    </message>
    <message>
        <source>A backup without keys was saved to %1</source>
        <translation>Une sauvegarde sans clés a été enregistrée dans %1</translation>
    </message>
    <message>
        <source>A backup with all keys, sealed with a passphrase, was saved to %1</source>
        <translation>Une sauvegarde avec toutes les clés, scellée par une phrase secrète, a été enregistrée dans %1</translation>
    </message>
    <message>
        <source>The backup %1 is to be restored at the next start</source>
        <translation>La sauvegarde %1 doit être restaurée au prochain démarrage</translation>
    </message>
    <message>
        <source>The restore that waited was given up</source>
        <translation>La restauration en attente a été abandonnée</translation>
    </message>
    <message>
        <source>The last restore is to be taken back at the next start</source>
        <translation>La dernière restauration doit être annulée au prochain démarrage</translation>
    </message>
    <message>
        <source>The backup %1 was restored</source>
        <translation>La sauvegarde %1 a été restaurée</translation>
    </message>
    <message>
        <source>A backup was restored; enter these logins again: %1</source>
        <translation>Une sauvegarde a été restaurée&#x202f;; saisissez à nouveau ces identifiants&#xa0;: %1</translation>
    </message>
    <message>
        <source>A restore was taken back</source>
        <translation>Une restauration a été annulée</translation>
    </message>
    <message>
        <source>The catalog was damaged or gone; its copy of %1 and the journal since brought it back. The history of pulls and events since the copy is lost</source>
        <translation>Le catalogue était endommagé ou absent&#x202f;; sa copie du %1 et le journal tenu depuis l’ont rétabli. L’historique des pulls et des événements depuis la copie est perdu</translation>
    </message>
    <message>
        <source>The catalog was damaged or gone; its copy and the journal brought it back as it was at %1. The rest of the journal cannot be read: settings changed later and the history since the copy are lost, and images that came later are fetched again when asked for</source>
        <translation>Le catalogue était endommagé ou absent&#x202f;; sa copie et le journal l’ont rétabli tel qu’il était au %1. Le reste du journal est illisible&#xa0;: les paramètres modifiés plus tard et l’historique depuis la copie sont perdus, et les images arrivées plus tard seront récupérées à nouveau à la demande</translation>
    </message>
    <message>
        <source>The catalog was damaged or gone, and so was its copy; the journal and the stored manifests brought it back as it was at %1. The history of pulls and events is lost</source>
        <translation>Le catalogue était endommagé ou absent, tout comme sa copie&#x202f;; le journal et les manifestes stockés l’ont rétabli tel qu’il était au %1. L’historique des pulls et des événements est perdu</translation>
    </message>
    <message>
        <source>The catalog was damaged or gone, and so was its copy; the journal and the stored manifests brought it back as it was at %1. The rest of the journal cannot be read: settings changed later and all history are lost, and images that came later are fetched again when asked for</source>
        <translation>Le catalogue était endommagé ou absent, tout comme sa copie&#x202f;; le journal et les manifestes stockés l’ont rétabli tel qu’il était au %1. Le reste du journal est illisible&#xa0;: les paramètres modifiés plus tard et tout l’historique sont perdus, et les images arrivées plus tard seront récupérées à nouveau à la demande</translation>
    </message>
    <message>
        <source>The catalog was damaged, and neither a copy nor a journal of it was left: an empty one took its place. Everything that was set up and cached is lost. The damaged one is %1</source>
        <translation>Le catalogue était endommagé, et il n’en restait ni copie ni journal&#xa0;: un catalogue vide a pris sa place. Tout ce qui était configuré et mis en cache est perdu. Le catalogue endommagé est %1</translation>
    </message>
    <message>
        <source>A configuration for %1 left the console</source>
        <translation>Une configuration pour %1 a quitté la console</translation>
    </message>
    <message>
        <source>A node fetched its configuration, which could not be noted</source>
        <translation>Un nœud a récupéré sa configuration, ce qui n’a pas pu être noté</translation>
    </message>
    <message>
        <source>The old secret of robot %1 was ended</source>
        <translation>L’ancien secret du robot %1 a été révoqué</translation>
    </message>
    <message>
        <source>Robot %1 was brought back</source>
        <translation>Le robot %1 a été rétabli</translation>
    </message>
    <message>
        <source>Robot %1 has expired; its nodes are refused</source>
        <translation>Le robot %1 a expiré&#x202f;; ses nœuds sont refusés</translation>
    </message>
    <message>
        <source>The store is empty, but its blobs are listed: does it lie in another folder than %1? The file store.json in the data folder says where</source>
        <translation>Le stockage est vide, mais ses blobs sont répertoriés&#xa0;: se trouve-t-il dans un autre dossier que %1&#xa0;? Le fichier store.json du dossier des données l’indique</translation>
    </message>
    <message>
        <source>Robot %1 expires on %2</source>
        <comment>user name, date</comment>
        <translation>Le robot %1 expire le %2</translation>
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
        <translation>Une archive docker-archive contient une seule plateforme par image. Cochez l’une de celles-ci&#xa0;: %1.</translation>
    </message>
    <message>
        <source>1 goes</source>
        <translation>1 part</translation>
    </message>
    <message numerus="yes">
        <source>%n go</source>
        <translation>
            <numerusform>%n part</numerusform>
            <numerusform>%n partent</numerusform>
        </translation>
    </message>
    <message>
        <source>1 does not</source>
        <translation>1 non</translation>
    </message>
    <message numerus="yes">
        <source>%n do not</source>
        <translation>
            <numerusform>%n non</numerusform>
            <numerusform>%n non</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <comment>images, what becomes of them</comment>
        <translation>%1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>%1 %2.</source>
        <comment>sentence, size</comment>
        <translation>%1 %2.</translation>
    </message>
    <message>
        <source>%1 %2; %3 are free.</source>
        <comment>sentence, sizes</comment>
        <translation>%1 %2&#x202f;; %3 sont libres.</translation>
    </message>
    <message>
        <source>Goes</source>
        <translation>Part</translation>
    </message>
    <message>
        <source>Goes in part</source>
        <translation>Part en partie</translation>
    </message>
    <message>
        <source>Not whole</source>
        <translation>Incomplète</translation>
    </message>
    <message>
        <source>Here already</source>
        <translation>Déjà ici</translation>
    </message>
    <message>
        <source>Stays out</source>
        <translation>Reste dehors</translation>
    </message>
    <message>
        <source>Not possible</source>
        <translation>Impossible</translation>
    </message>
    <message>
        <source>Not readable</source>
        <translation>Illisible</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Échec</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Annulé</translation>
    </message>
    <message>
        <source>Its tag stands for another image here. Tick “Replace tags” to let that one give way.</source>
        <translation>Son tag désigne ici une autre image. Cochez «&#xa0;Remplacer les tags&#xa0;» pour que celle-ci cède la place.</translation>
    </message>
    <message>
        <source>It is not here whole. Pull it or warm it up first.</source>
        <translation>Elle n’est pas complète ici. Récupérez-la ou préchargez-la d’abord.</translation>
    </message>
    <message>
        <source>Not whole: %1.</source>
        <comment>platforms</comment>
        <translation>Incomplet&#xa0;: %1.</translation>
    </message>
    <message>
        <source>It has no name that a node could ask for. Go back and give it one, if it is the only image.</source>
        <translation>Elle n’a aucun nom qu’un nœud puisse demander. Revenez en arrière et donnez-lui-en un, si c’est la seule image.</translation>
    </message>
    <message>
        <source>This names no image. Write it as a node does: nginx:1.27.</source>
        <translation>Ceci ne désigne aucune image. Écrivez comme un nœud&#xa0;: nginx:1.27.</translation>
    </message>
    <message>
        <source>Without %1.</source>
        <comment>platforms</comment>
        <translation>Sans %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n part(s) of it are not in the archive.</source>
        <translation>
            <numerusform>%n partie n’est pas dans l’archive.</numerusform>
            <numerusform>%n parties ne sont pas dans l’archive.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file takes %1</source>
        <comment>size</comment>
        <translation>Le fichier prend %1</translation>
    </message>
    <message>
        <source>The store takes %1 more</source>
        <comment>size</comment>
        <translation>Le stockage prend %1 de plus</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>sizes</comment>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Writing: %1</source>
        <comment>sizes</comment>
        <translation>Écriture&#xa0;: %1</translation>
    </message>
    <message>
        <source>Importing: %1</source>
        <comment>sizes</comment>
        <translation>Importation&#xa0;: %1</translation>
    </message>
    <message>
        <source>Reading: %1</source>
        <comment>sizes</comment>
        <translation>Lecture&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 To stay within the limit, %2 of the least valuable images go.</source>
        <comment>sentences, size</comment>
        <translation>%1 Pour rester sous la limite, %2 des images les moins utiles s’en vont.</translation>
    </message>
    <message>
        <source>Export, %1</source>
        <comment>percent</comment>
        <translation>Exportation, %1</translation>
    </message>
    <message>
        <source>Import, %1</source>
        <comment>percent</comment>
        <translation>Importation, %1</translation>
    </message>
    <message>
        <source>Export cancelled</source>
        <translation>Exportation annulée</translation>
    </message>
    <message>
        <source>Import cancelled</source>
        <translation>Importation annulée</translation>
    </message>
    <message>
        <source>Export failed</source>
        <translation>Échec de l’exportation</translation>
    </message>
    <message>
        <source>Import failed</source>
        <translation>Échec de l’importation</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>number, images</comment>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Exported %1</source>
        <comment>images</comment>
        <translation>Exporté&#xa0;: %1</translation>
    </message>
    <message>
        <source>Imported %1</source>
        <comment>images</comment>
        <translation>Importé&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>AuditFooter</name>
    <message>
        <source>for ever</source>
        <translation>pour toujours</translation>
    </message>
    <message>
        <source>for one year</source>
        <translation>pendant un an</translation>
    </message>
    <message numerus="yes">
        <source>for %n day(s)</source>
        <translation>
            <numerusform>pendant %n jour</numerusform>
            <numerusform>pendant %n jours</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AuditWords</name>
    <message>
        <source>Image pulled</source>
        <translation>Image récupérée</translation>
    </message>
    <message>
        <source>Sign-in refused</source>
        <translation>Connexion refusée</translation>
    </message>
    <message>
        <source>Upstream added</source>
        <translation>Amont ajouté</translation>
    </message>
    <message>
        <source>Upstream changed</source>
        <translation>Amont modifié</translation>
    </message>
    <message>
        <source>Upstream removed</source>
        <translation>Amont supprimé</translation>
    </message>
    <message>
        <source>Project added</source>
        <translation>Projet ajouté</translation>
    </message>
    <message>
        <source>Project changed</source>
        <translation>Projet modifié</translation>
    </message>
    <message>
        <source>Project removed</source>
        <translation>Projet supprimé</translation>
    </message>
    <message>
        <source>Robot created</source>
        <translation>Robot créé</translation>
    </message>
    <message>
        <source>Robot changed</source>
        <translation>Robot modifié</translation>
    </message>
    <message>
        <source>Robot deleted</source>
        <translation>Robot supprimé</translation>
    </message>
    <message>
        <source>Robot brought back</source>
        <translation>Robot rétabli</translation>
    </message>
    <message>
        <source>Secret renewed</source>
        <translation>Secret renouvelé</translation>
    </message>
    <message>
        <source>Secret rotated</source>
        <translation>Secret échangé</translation>
    </message>
    <message>
        <source>Old secret ended</source>
        <translation>Ancien secret révoqué</translation>
    </message>
    <message>
        <source>Server settings changed</source>
        <translation>Paramètres du serveur modifiés</translation>
    </message>
    <message>
        <source>Set-up finished</source>
        <translation>Configuration initiale terminée</translation>
    </message>
    <message>
        <source>Rules for space changed</source>
        <translation>Règles d’espace modifiées</translation>
    </message>
    <message>
        <source>Move of the store started</source>
        <translation>Déplacement du stockage commencé</translation>
    </message>
    <message>
        <source>Retention of the log changed</source>
        <translation>Rétention du journal modifiée</translation>
    </message>
    <message>
        <source>Old history removed</source>
        <translation>Ancien historique supprimé</translation>
    </message>
    <message>
        <source>Pin added</source>
        <translation>Épingle ajoutée</translation>
    </message>
    <message>
        <source>Pin removed</source>
        <translation>Épingle retirée</translation>
    </message>
    <message>
        <source>Node renamed</source>
        <translation>Nœud renommé</translation>
    </message>
    <message>
        <source>Node named</source>
        <translation>Nœud nommé</translation>
    </message>
    <message>
        <source>Node&apos;s name removed</source>
        <translation>Nom du nœud retiré</translation>
    </message>
    <message>
        <source>Link for a node made</source>
        <translation>Lien créé pour un nœud</translation>
    </message>
    <message>
        <source>Link for a node withdrawn</source>
        <translation>Lien retiré pour un nœud</translation>
    </message>
    <message>
        <source>Certificate made</source>
        <translation>Certificat créé</translation>
    </message>
    <message>
        <source>Certificate changed</source>
        <translation>Certificat modifié</translation>
    </message>
    <message>
        <source>Certificate removed</source>
        <translation>Certificat supprimé</translation>
    </message>
    <message>
        <source>Certificate renewed</source>
        <translation>Certificat renouvelé</translation>
    </message>
    <message>
        <source>Configuration file applied</source>
        <translation>Fichier de configuration appliqué</translation>
    </message>
    <message>
        <source>Images deleted</source>
        <translation>Images supprimées</translation>
    </message>
    <message>
        <source>Images restored</source>
        <translation>Images rétablies</translation>
    </message>
    <message>
        <source>Images exported</source>
        <translation>Images exportées</translation>
    </message>
    <message>
        <source>Images imported</source>
        <translation>Images importées</translation>
    </message>
    <message>
        <source>Warm-up started</source>
        <translation>Préchargement commencé</translation>
    </message>
    <message>
        <source>Trash freed</source>
        <translation>Corbeille vidée</translation>
    </message>
    <message>
        <source>Backup saved</source>
        <translation>Sauvegarde enregistrée</translation>
    </message>
    <message>
        <source>Restore prepared</source>
        <translation>Restauration préparée</translation>
    </message>
    <message>
        <source>Restore put in place</source>
        <translation>Restauration mise en place</translation>
    </message>
    <message>
        <source>Restore given up</source>
        <translation>Restauration abandonnée</translation>
    </message>
    <message>
        <source>Restore taken back</source>
        <translation>Restauration annulée</translation>
    </message>
    <message>
        <source>Collection ran</source>
        <translation>Nettoyage exécuté</translation>
    </message>
    <message>
        <source>Images evicted</source>
        <translation>Images évincées</translation>
    </message>
    <message>
        <source>Scrub ran</source>
        <translation>Contrôle exécuté</translation>
    </message>
    <message>
        <source>Store moved</source>
        <translation>Stockage déplacé</translation>
    </message>
    <message>
        <source>Job stopped</source>
        <translation>Tâche arrêtée</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Serveur</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>Stockage</translation>
    </message>
    <message>
        <source>Audit log</source>
        <translation>Journal d’audit</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Certificat</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Images</translation>
    </message>
    <message>
        <source>Nodes</source>
        <translation>Nœuds</translation>
    </message>
    <message>
        <source>Configuration</source>
        <translation>Configuration</translation>
    </message>
    <message>
        <source>Store</source>
        <translation>Stockage</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Sauvegarde</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>Connexion</translation>
    </message>
    <message>
        <source>The secret was wrong</source>
        <translation>Le secret était faux</translation>
    </message>
    <message>
        <source>There is no such robot</source>
        <translation>Ce robot n’existe pas</translation>
    </message>
    <message>
        <source>The header was no login</source>
        <translation>L’en-tête n’était pas une connexion</translation>
    </message>
    <message>
        <source>The robot has expired</source>
        <translation>Le robot a expiré</translation>
    </message>
    <message>
        <source>The robot is disabled</source>
        <translation>Le robot est désactivé</translation>
    </message>
    <message>
        <source>The robot may not come from this address</source>
        <translation>Le robot n’est pas admis depuis cette adresse</translation>
    </message>
    <message>
        <source>The token is not good any more</source>
        <translation>Le jeton n’est plus valable</translation>
    </message>
    <message>
        <source>Too many different secrets were tried</source>
        <translation>Trop de secrets différents ont été essayés</translation>
    </message>
    <message>
        <source>The configuration file manages it</source>
        <translation>Le fichier de configuration le gère</translation>
    </message>
    <message>
        <source>Something still uses it</source>
        <translation>Quelque chose l’utilise encore</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Fournisseur</translation>
    </message>
    <message>
        <source>URL</source>
        <translation>URL</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Nom d’utilisateur</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>Trusted CA</source>
        <translation>AC reconnue</translation>
    </message>
    <message>
        <source>Private hosts</source>
        <translation>Hôtes privés</translation>
    </message>
    <message>
        <source>Token hosts</source>
        <translation>Hôtes de jetons</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>Proxy user</source>
        <translation>Utilisateur du proxy</translation>
    </message>
    <message>
        <source>Proxy password</source>
        <translation>Mot de passe du proxy</translation>
    </message>
    <message>
        <source>Client certificate</source>
        <translation>Certificat client</translation>
    </message>
    <message>
        <source>Client key</source>
        <translation>Clé client</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Adresses</translation>
    </message>
    <message>
        <source>Enabled</source>
        <translation>Activé</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>Secret</translation>
    </message>
    <message>
        <source>Upstream</source>
        <translation>Amont</translation>
    </message>
    <message>
        <source>Fallbacks</source>
        <translation>Amonts de repli</translation>
    </message>
    <message>
        <source>Serves</source>
        <translation>Sert</translation>
    </message>
    <message>
        <source>Default project</source>
        <translation>Projet par défaut</translation>
    </message>
    <message>
        <source>Freshness</source>
        <translation>Fraîcheur</translation>
    </message>
    <message>
        <source>Stale while revalidating</source>
        <translation>Périmé pendant la vérification</translation>
    </message>
    <message>
        <source>Stale on error</source>
        <translation>Périmé en cas d’erreur</translation>
    </message>
    <message>
        <source>Oldest stale copy</source>
        <translation>Copie périmée la plus ancienne</translation>
    </message>
    <message>
        <source>Gone upstream</source>
        <translation>Absent de l’amont</translation>
    </message>
    <message>
        <source>Allowed</source>
        <translation>Autorisés</translation>
    </message>
    <message>
        <source>Denied</source>
        <translation>Interdits</translation>
    </message>
    <message>
        <source>Prefetch</source>
        <translation>Récupération anticipée</translation>
    </message>
    <message>
        <source>Quota</source>
        <translation>Quota</translation>
    </message>
    <message>
        <source>Unused images go after</source>
        <translation>Images inutilisées enlevées après</translation>
    </message>
    <message>
        <source>Untagged images go after</source>
        <translation>Images sans tag enlevées après</translation>
    </message>
    <message>
        <source>Newest tags kept</source>
        <translation>Tags les plus récents gardés</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projet</translation>
    </message>
    <message>
        <source>May pull</source>
        <translation>Peut récupérer</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Expire</translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation>Désactivé</translation>
    </message>
    <message>
        <source>Allowed networks</source>
        <translation>Réseaux autorisés</translation>
    </message>
    <message>
        <source>Repository</source>
        <translation>Dépôt</translation>
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
        <translation>Note</translation>
    </message>
    <message>
        <source>Listens on</source>
        <translation>À l’écoute sur</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Noms</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>Certificate file</source>
        <translation>Fichier de certificat</translation>
    </message>
    <message>
        <source>Key file</source>
        <translation>Fichier de clé</translation>
    </message>
    <message>
        <source>Pull without login</source>
        <translation>Récupérer sans connexion</translation>
    </message>
    <message>
        <source>Offline mode</source>
        <translation>Mode hors ligne</translation>
    </message>
    <message>
        <source>Limit of the store</source>
        <translation>Limite du stockage</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Kept free on the disk</source>
        <translation>Espace laissé libre sur le disque</translation>
    </message>
    <message>
        <source>Low mark</source>
        <translation>Seuil bas</translation>
    </message>
    <message>
        <source>Grace after a pull</source>
        <translation>Délai de grâce après un pull</translation>
    </message>
    <message>
        <source>Trash keeps for</source>
        <translation>La corbeille garde</translation>
    </message>
    <message>
        <source>Unfinished downloads kept for</source>
        <translation>Téléchargements inachevés gardés</translation>
    </message>
    <message>
        <source>What nodes use is kept for</source>
        <translation>Ce que les nœuds utilisent est gardé</translation>
    </message>
    <message>
        <source>Collection runs</source>
        <translation>Planification du nettoyage</translation>
    </message>
    <message>
        <source>Scrub runs</source>
        <translation>Planification du contrôle</translation>
    </message>
    <message>
        <source>Scrub reads a second</source>
        <translation>Débit du contrôle par seconde</translation>
    </message>
    <message>
        <source>History is kept for</source>
        <translation>Historique gardé</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>Empreinte</translation>
    </message>
    <message>
        <source>Fingerprint of the CA</source>
        <translation>Empreinte de l’AC</translation>
    </message>
    <message>
        <source>Takes back row</source>
        <translation>Annule la ligne</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Lignes</translation>
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
        <translation>Manifestes</translation>
    </message>
    <message>
        <source>Blobs</source>
        <translation>Blobs</translation>
    </message>
    <message>
        <source>Moved to the trash</source>
        <translation>Mis à la corbeille</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Ignoré</translation>
    </message>
    <message>
        <source>Freed</source>
        <translation>Libéré</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Éléments</translation>
    </message>
    <message>
        <source>Old secret stays good for</source>
        <translation>L’ancien secret reste valable</translation>
    </message>
    <message>
        <source>Stopped early</source>
        <translation>Arrêté avant la fin</translation>
    </message>
    <message>
        <source>in the console</source>
        <translation>dans la console</translation>
    </message>
    <message>
        <source>on the command line</source>
        <translation>en ligne de commande</translation>
    </message>
    <message>
        <source>the configuration file</source>
        <translation>le fichier de configuration</translation>
    </message>
    <message>
        <source>a rule or a schedule</source>
        <translation>une règle ou une planification</translation>
    </message>
    <message>
        <source>the server by itself</source>
        <translation>le serveur de lui-même</translation>
    </message>
    <message>
        <source>a robot</source>
        <translation>un robot</translation>
    </message>
    <message>
        <source>a node without a login</source>
        <translation>un nœud sans connexion</translation>
    </message>
    <message>
        <source>Configuration file</source>
        <translation>Fichier de configuration</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Planification</translation>
    </message>
    <message>
        <source>Space limit</source>
        <translation>Limite d’espace</translation>
    </message>
    <message>
        <source>Retention</source>
        <translation>Rétention</translation>
    </message>
    <message>
        <source>Anonymous</source>
        <translation>Anonyme</translation>
    </message>
    <message>
        <source>several addresses</source>
        <translation>plusieurs adresses</translation>
    </message>
    <message>
        <source>this machine</source>
        <translation>cette machine</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message numerus="yes">
        <source>Refused %n times</source>
        <translation>
            <numerusform>Refusé %n fois</numerusform>
            <numerusform>Refusé %n fois</numerusform>
        </translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Refusé</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Échec</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>none</source>
        <comment>an empty list</comment>
        <translation>aucun</translation>
    </message>
    <message>
        <source>replaced by a new one</source>
        <translation>remplacé par un nouveau</translation>
    </message>
    <message>
        <source>set, not shown</source>
        <translation>défini, non affiché</translation>
    </message>
    <message>
        <source>none</source>
        <comment>an empty text</comment>
        <translation>aucun</translation>
    </message>
    <message>
        <source>all</source>
        <translation>tous</translation>
    </message>
    <message>
        <source>This is no change of configuration; there is nothing to take back.</source>
        <translation>Ce n’est pas un changement de configuration&#x202f;; il n’y a rien à annuler.</translation>
    </message>
    <message>
        <source>It was changed again since. Take back the newer changes first, or edit it by hand.</source>
        <translation>Cela a encore été modifié depuis. Annulez d’abord les changements plus récents, ou modifiez-le à la main.</translation>
    </message>
    <message>
        <source>A password or key was replaced with it. The log keeps none, so it must be entered again.</source>
        <translation>Un mot de passe ou une clé a été remplacé avec. Le journal n’en garde aucun, il faut donc le saisir à nouveau.</translation>
    </message>
    <message>
        <source>The project has images by now, and they would go with it. Delete the project if you mean that.</source>
        <translation>Le projet contient désormais des images, qui partiraient avec lui. Supprimez le projet si c’est ce que vous voulez.</translation>
    </message>
</context>
<context>
    <name>BackupWords</name>
    <message numerus="yes">
        <source>%n upstream(s)</source>
        <translation>
            <numerusform>%n amont</numerusform>
            <numerusform>%n amonts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n project(s)</source>
        <translation>
            <numerusform>%n projet</numerusform>
            <numerusform>%n projets</numerusform>
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
            <numerusform>%n image</numerusform>
            <numerusform>%n images</numerusform>
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
        <translation>Sauvegarde en cours, %1</translation>
    </message>
    <message>
        <source>Reading and checking, %1</source>
        <comment>percent</comment>
        <translation>Lecture et vérification, %1</translation>
    </message>
    <message>
        <source>Getting it ready, %1</source>
        <comment>percent</comment>
        <translation>Préparation, %1</translation>
    </message>
    <message>
        <source>Backup, %1</source>
        <comment>percent</comment>
        <translation>Sauvegarde, %1</translation>
    </message>
    <message>
        <source>Restore, %1</source>
        <comment>percent</comment>
        <translation>Restauration, %1</translation>
    </message>
    <message>
        <source>Backup cancelled</source>
        <translation>Sauvegarde annulée</translation>
    </message>
    <message>
        <source>Restore cancelled</source>
        <translation>Restauration annulée</translation>
    </message>
    <message>
        <source>Backup failed</source>
        <translation>Échec de la sauvegarde</translation>
    </message>
    <message>
        <source>Restore failed</source>
        <translation>Échec de la restauration</translation>
    </message>
    <message>
        <source>Backup saved</source>
        <translation>Sauvegarde enregistrée</translation>
    </message>
    <message>
        <source>Restore waits for a restart</source>
        <translation>La restauration attend un redémarrage</translation>
    </message>
</context>
<context>
    <name>CloseQuestion</name>
    <message>
        <source>Close the window</source>
        <translation>Fermer la fenêtre</translation>
    </message>
    <message>
        <source>Keep serving images?</source>
        <translation>Continuer à servir des images&#x202f;?</translation>
    </message>
    <message>
        <source>This program is the server. In the background it goes on, with an icon in the tray.</source>
        <translation>Ce programme est le serveur. En arrière-plan, il continue, avec une icône dans la zone de notification.</translation>
    </message>
    <message numerus="yes">
        <source>%n pull(s) are running now.</source>
        <translation>
            <numerusform>%n pull est en cours.</numerusform>
            <numerusform>%n pulls sont en cours.</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep serving in the background</source>
        <translation>Continuer à servir en arrière-plan</translation>
    </message>
    <message>
        <source>Stop the server and quit</source>
        <translation>Arrêter le serveur et quitter</translation>
    </message>
    <message>
        <source>Do this each time</source>
        <translation>Toujours procéder ainsi</translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>The upstream</source>
        <translation>L’amont</translation>
    </message>
    <message>
        <source>the upstream</source>
        <translation>l’amont</translation>
    </message>
    <message>
        <source>The configuration file</source>
        <translation>Le fichier de configuration</translation>
    </message>
    <message>
        <source>%1, line %2</source>
        <translation>%1, ligne %2</translation>
    </message>
    <message>
        <source>“%1” is not a valid repository name</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un nom de dépôt valide</translation>
    </message>
    <message>
        <source>Names have lower-case letters, digits and single separators: library/postgres.</source>
        <translation>Les noms contiennent des minuscules, des chiffres et des séparateurs simples&#xa0;: library/postgres.</translation>
    </message>
    <message>
        <source>Correct the image name and pull again.</source>
        <translation>Corrigez le nom de l’image et relancez le pull.</translation>
    </message>
    <message>
        <source>“%1” is not a valid tag</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un tag valide</translation>
    </message>
    <message>
        <source>A tag has up to 128 letters, digits, dots, dashes and underscores.</source>
        <translation>Un tag comporte au plus 128 lettres, chiffres, points, tirets et soulignés.</translation>
    </message>
    <message>
        <source>Correct the tag and pull again.</source>
        <translation>Corrigez le tag et relancez le pull.</translation>
    </message>
    <message>
        <source>The digest is not valid</source>
        <translation>Le digest n’est pas valide</translation>
    </message>
    <message>
        <source>A digest looks like sha256: and 64 hexadecimal digits.</source>
        <translation>Un digest s’écrit sha256: suivi de 64 chiffres hexadécimaux.</translation>
    </message>
    <message>
        <source>Copy the digest again, whole.</source>
        <translation>Copiez de nouveau le digest, en entier.</translation>
    </message>
    <message>
        <source>A value is not valid</source>
        <translation>Une valeur n’est pas valide</translation>
    </message>
    <message>
        <source>“%1” is not valid</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas valide</translation>
    </message>
    <message>
        <source>Correct the value and try again.</source>
        <translation>Corrigez la valeur et réessayez.</translation>
    </message>
    <message>
        <source>No project answers for this image</source>
        <translation>Aucun projet ne répond pour cette image</translation>
    </message>
    <message>
        <source>There is no project “%1”.</source>
        <translation>Il n’y a pas de projet «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Add a project that serves this registry, or correct the address on the node.</source>
        <translation>Ajoutez un projet qui sert ce registre, ou corrigez l’adresse sur le nœud.</translation>
    </message>
    <message>
        <source>The repository does not exist</source>
        <translation>Le dépôt n’existe pas</translation>
    </message>
    <message>
        <source>%1 does not know it.</source>
        <translation>%1 ne le connaît pas.</translation>
    </message>
    <message>
        <source>Check the spelling of the image name.</source>
        <translation>Vérifiez l’orthographe du nom de l’image.</translation>
    </message>
    <message>
        <source>The image does not exist</source>
        <translation>L’image n’existe pas</translation>
    </message>
    <message>
        <source>%1 has no such tag or digest.</source>
        <translation>%1 n’a pas ce tag ou ce digest.</translation>
    </message>
    <message>
        <source>Check the tag. For a digest, check that it has not been removed upstream.</source>
        <translation>Vérifiez le tag. Pour un digest, vérifiez qu’il n’a pas été supprimé de l’amont.</translation>
    </message>
    <message>
        <source>A layer does not exist</source>
        <translation>Une couche n’existe pas</translation>
    </message>
    <message>
        <source>%1 has no blob with this digest.</source>
        <translation>%1 n’a pas de blob portant ce digest.</translation>
    </message>
    <message>
        <source>Pull the image again: its manifest may have changed.</source>
        <translation>Récupérez de nouveau l’image&#xa0;: son manifeste a pu changer.</translation>
    </message>
    <message>
        <source>User name or secret was not accepted</source>
        <translation>Le nom d’utilisateur ou le secret n’a pas été accepté</translation>
    </message>
    <message>
        <source>The node sent no credentials, or wrong ones.</source>
        <translation>Le nœud n’a pas envoyé d’identifiants, ou ils étaient incorrects.</translation>
    </message>
    <message>
        <source>Give the node a robot&apos;s user name and secret, or renew the robot&apos;s secret.</source>
        <translation>Donnez au nœud le nom d’utilisateur et le secret d’un robot, ou renouvelez le secret du robot.</translation>
    </message>
    <message>
        <source>This robot may not pull here</source>
        <translation>Ce robot n’a pas le droit de récupérer ici</translation>
    </message>
    <message>
        <source>Its permissions do not cover the project.</source>
        <translation>Ses droits ne couvrent pas le projet.</translation>
    </message>
    <message>
        <source>Its permissions do not cover the project %1.</source>
        <translation>Ses droits ne couvrent pas le projet %1.</translation>
    </message>
    <message>
        <source>Add the project to the robot.</source>
        <translation>Ajoutez le projet au robot.</translation>
    </message>
    <message>
        <source>Nothing can be pushed here</source>
        <translation>Rien ne peut être envoyé ici</translation>
    </message>
    <message>
        <source>A proxy project is read-only: it caches what an upstream has.</source>
        <translation>Un projet proxy est en lecture seule&#xa0;: il met en cache ce qu’un amont possède.</translation>
    </message>
    <message>
        <source>Push to the upstream registry itself.</source>
        <translation>Envoyez vers le registre amont lui-même.</translation>
    </message>
    <message>
        <source>%1 cannot be found</source>
        <translation>%1 est introuvable</translation>
    </message>
    <message>
        <source>The name %1 has no address (DNS).</source>
        <translation>Le nom %1 n’a pas d’adresse (DNS).</translation>
    </message>
    <message>
        <source>Check this computer&apos;s DNS and the upstream&apos;s URL. Cached images keep working.</source>
        <translation>Vérifiez le DNS de cet ordinateur et l’URL de l’amont. Les images en cache restent disponibles.</translation>
    </message>
    <message>
        <source>%1 cannot be reached</source>
        <translation>%1 est injoignable</translation>
    </message>
    <message>
        <source>%1 does not accept a connection.</source>
        <translation>%1 n’accepte pas de connexion.</translation>
    </message>
    <message>
        <source>Check the Internet connection and the URL. Cached images keep working.</source>
        <translation>Vérifiez la connexion Internet et l’URL. Les images en cache restent disponibles.</translation>
    </message>
    <message>
        <source>%1 has a certificate that is not trusted</source>
        <translation>%1 a un certificat qui n’est pas reconnu</translation>
    </message>
    <message>
        <source>If the upstream has its own CA, add that CA to the upstream. Else check this computer&apos;s clock.</source>
        <translation>Si l’amont a sa propre AC, ajoutez-la à l’amont. Sinon, vérifiez l’horloge de cet ordinateur.</translation>
    </message>
    <message>
        <source>%1 does not answer in time</source>
        <translation>%1 ne répond pas à temps</translation>
    </message>
    <message>
        <source>%1 was silent for too long.</source>
        <translation>%1 est resté silencieux trop longtemps.</translation>
    </message>
    <message>
        <source>It is tried again by itself. Cached images keep working.</source>
        <translation>Une nouvelle tentative aura lieu d’elle-même. Les images en cache restent disponibles.</translation>
    </message>
    <message>
        <source>%1 has a fault</source>
        <translation>%1 est en panne</translation>
    </message>
    <message>
        <source>%1 answered %2</source>
        <translation>%1 a répondu %2</translation>
    </message>
    <message>
        <source>The fault is on the upstream&apos;s side.</source>
        <translation>La panne est du côté de l’amont.</translation>
    </message>
    <message numerus="yes">
        <source>Pulls from it go on in %n minute(s).</source>
        <translation>
            <numerusform>Les pulls reprendront dans %n minute.</numerusform>
            <numerusform>Les pulls reprendront dans %n minutes.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 has reached its rate limit</source>
        <translation>%1 a atteint sa limite de requêtes</translation>
    </message>
    <message>
        <source>%1 answered 429: too many requests. %2</source>
        <translation>%1 a répondu 429&#xa0;: trop de requêtes. %2</translation>
    </message>
    <message>
        <source>Add a login to the upstream for a higher limit. Cached images keep working.</source>
        <translation>Ajoutez des identifiants à l’amont pour une limite plus haute. Les images en cache restent disponibles.</translation>
    </message>
    <message>
        <source>%1 refused the saved password</source>
        <translation>%1 a refusé le mot de passe enregistré</translation>
    </message>
    <message>
        <source>User name and password or token were not accepted by %1.</source>
        <translation>Le nom d’utilisateur et le mot de passe ou le jeton n’ont pas été acceptés par %1.</translation>
    </message>
    <message>
        <source>Edit the upstream&apos;s credentials, or clear them to pull anonymously.</source>
        <translation>Modifiez les identifiants de l’amont, ou effacez-les pour un accès anonyme.</translation>
    </message>
    <message>
        <source>%1 gives no access to this image</source>
        <translation>%1 ne donne pas accès à cette image</translation>
    </message>
    <message>
        <source>The repository is private, or it does not exist.</source>
        <translation>Le dépôt est privé, ou il n’existe pas.</translation>
    </message>
    <message>
        <source>Check the image name, and that the upstream&apos;s login may read it.</source>
        <translation>Vérifiez le nom de l’image, et que les identifiants de l’amont permettent de la lire.</translation>
    </message>
    <message>
        <source>%1 sent something that is no registry&apos;s answer</source>
        <translation>%1 a envoyé autre chose qu’une réponse de registre</translation>
    </message>
    <message>
        <source>Check the URL. A log-in page of a network (captive portal) does this too.</source>
        <translation>Vérifiez l’URL. La page de connexion d’un réseau (portail captif) peut aussi en être la cause.</translation>
    </message>
    <message>
        <source>%1 sent us to an address that is not allowed</source>
        <translation>%1 nous a renvoyés vers une adresse non autorisée</translation>
    </message>
    <message>
        <source>It redirects to %1, a private address.</source>
        <translation>Il redirige vers %1, une adresse privée.</translation>
    </message>
    <message>
        <source>If that is your own storage, allow this host in the upstream&apos;s settings.</source>
        <translation>S’il s’agit de votre propre stockage, autorisez cet hôte dans les paramètres de l’amont.</translation>
    </message>
    <message>
        <source>%1 asks for its password somewhere else</source>
        <translation>%1 demande son mot de passe ailleurs</translation>
    </message>
    <message>
        <source>Its token service is %1, which is not its own.</source>
        <translation>Son service de jetons est %1, qui n’est pas le sien.</translation>
    </message>
    <message>
        <source>This upstream is Breakwater itself</source>
        <translation>Cet amont est Breakwater lui-même</translation>
    </message>
    <message>
        <source>A cache of itself would ask itself for ever.</source>
        <translation>Un cache de lui-même s’interrogerait sans fin.</translation>
    </message>
    <message>
        <source>Give the registry&apos;s own address as URL.</source>
        <translation>Indiquez comme URL l’adresse du registre lui-même.</translation>
    </message>
    <message>
        <source>%1 is switched off</source>
        <translation>%1 est désactivé</translation>
    </message>
    <message>
        <source>Only images that are cached are served.</source>
        <translation>Seules les images en cache sont servies.</translation>
    </message>
    <message>
        <source>Enable the upstream, or end offline mode.</source>
        <translation>Activez l’amont, ou quittez le mode hors ligne.</translation>
    </message>
    <message>
        <source>%1 sent data that is not what its digest says</source>
        <translation>%1 a envoyé des données qui ne correspondent pas à leur digest</translation>
    </message>
    <message>
        <source>Nothing was stored.</source>
        <translation>Rien n’a été stocké.</translation>
    </message>
    <message>
        <source>Expected %1, got %2. Nothing was stored.</source>
        <translation>Attendu&#xa0;: %1, reçu&#xa0;: %2. Rien n’a été stocké.</translation>
    </message>
    <message>
        <source>something else</source>
        <translation>autre chose</translation>
    </message>
    <message>
        <source>Pull again. If it happens again, the upstream or something on the way is damaged.</source>
        <translation>Relancez le pull. Si cela se reproduit, l’amont ou un élément sur le chemin est défectueux.</translation>
    </message>
    <message>
        <source>%1 cut the data short</source>
        <translation>%1 a interrompu l’envoi des données</translation>
    </message>
    <message>
        <source>The length is not what was announced.</source>
        <translation>La longueur n’est pas celle annoncée.</translation>
    </message>
    <message>
        <source>Pull again: it goes on where it stopped.</source>
        <translation>Relancez le pull&#xa0;: il reprend là où il s’est arrêté.</translation>
    </message>
    <message>
        <source>The data folder cannot be written</source>
        <translation>Le dossier des données n’est pas accessible en écriture</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Give this user the right to write there, or choose another folder.</source>
        <translation>Donnez à cet utilisateur le droit d’y écrire, ou choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>The disk is full</source>
        <translation>Le disque est plein</translation>
    </message>
    <message>
        <source>There is no room left in %1.</source>
        <translation>Il n’y a plus de place dans %1.</translation>
    </message>
    <message>
        <source>Delete images or make room. Until then pulls go through without being cached.</source>
        <translation>Supprimez des images ou faites de la place. En attendant, les pulls passent sans être mis en cache.</translation>
    </message>
    <message>
        <source>The disk reported an error</source>
        <translation>Le disque a signalé une erreur</translation>
    </message>
    <message>
        <source>Check the disk and its cable. Images that are damaged are fetched again.</source>
        <translation>Vérifiez le disque et son câble. Les images endommagées sont récupérées à nouveau.</translation>
    </message>
    <message>
        <source>The data folder is in use</source>
        <translation>Le dossier des données est utilisé</translation>
    </message>
    <message>
        <source>Another Breakwater has it open.</source>
        <translation>Un autre Breakwater l’a ouvert.</translation>
    </message>
    <message>
        <source>%1 has it open.</source>
        <translation>%1 l’a ouvert.</translation>
    </message>
    <message>
        <source>Stop the other one, or start this one with another folder (--data).</source>
        <translation>Arrêtez l’autre, ou démarrez celui-ci avec un autre dossier (--data).</translation>
    </message>
    <message>
        <source>The catalog is damaged</source>
        <translation>Le catalogue est endommagé</translation>
    </message>
    <message>
        <source>Start again: it is rebuilt from the stored images. A copy of the old one is kept.</source>
        <translation>Redémarrez&#xa0;: il est reconstruit à partir des images stockées. Une copie de l’ancien est conservée.</translation>
    </message>
    <message>
        <source>The catalog is from a newer version</source>
        <translation>Le catalogue provient d’une version plus récente</translation>
    </message>
    <message>
        <source>This version cannot read it and leaves it as it is.</source>
        <translation>Cette version ne peut pas le lire et le laisse tel quel.</translation>
    </message>
    <message>
        <source>Update Breakwater.</source>
        <translation>Mettez Breakwater à jour.</translation>
    </message>
    <message>
        <source>The catalog cannot be read or written</source>
        <translation>Le catalogue ne peut être ni lu ni écrit</translation>
    </message>
    <message>
        <source>Check that the disk has room and works.</source>
        <translation>Vérifiez que le disque a de la place et fonctionne.</translation>
    </message>
    <message>
        <source>The configuration file cannot be read: %1</source>
        <translation>Le fichier de configuration ne peut pas être lu&#xa0;: %1</translation>
    </message>
    <message>
        <source>Correct the YAML. Nothing of the file was applied.</source>
        <translation>Corrigez le YAML. Rien du fichier n’a été appliqué.</translation>
    </message>
    <message>
        <source>Unknown setting “%1” in %2</source>
        <translation>Paramètre inconnu «&#xa0;%1&#xa0;» dans %2</translation>
    </message>
    <message>
        <source>Correct or remove it. Nothing of the file was applied.</source>
        <translation>Corrigez-le ou supprimez-le. Rien du fichier n’a été appliqué.</translation>
    </message>
    <message>
        <source>The value of “%1” is not valid: %2</source>
        <translation>La valeur de «&#xa0;%1&#xa0;» n’est pas valide&#xa0;: %2</translation>
    </message>
    <message>
        <source>Correct it. Nothing of the file was applied.</source>
        <translation>Corrigez-la. Rien du fichier n’a été appliqué.</translation>
    </message>
    <message>
        <source>A file is missing: %1</source>
        <translation>Un fichier manque&#xa0;: %1</translation>
    </message>
    <message>
        <source>Create the file, or correct the path in the configuration.</source>
        <translation>Créez le fichier, ou corrigez le chemin dans la configuration.</translation>
    </message>
    <message>
        <source>%1 is already used</source>
        <translation>%1 est déjà utilisé</translation>
    </message>
    <message>
        <source>The port</source>
        <translation>Le port</translation>
    </message>
    <message>
        <source>Another program listens there.</source>
        <translation>Un autre programme y est à l’écoute.</translation>
    </message>
    <message>
        <source>It is used by %1.</source>
        <translation>Il est utilisé par %1.</translation>
    </message>
    <message>
        <source>Choose another port, or stop the other program.</source>
        <translation>Choisissez un autre port, ou arrêtez l’autre programme.</translation>
    </message>
    <message>
        <source>%1 is not an address of this computer</source>
        <translation>%1 n’est pas une adresse de cet ordinateur</translation>
    </message>
    <message>
        <source>The address</source>
        <translation>L’adresse</translation>
    </message>
    <message>
        <source>It may have changed (DHCP), or the network is not up yet.</source>
        <translation>Elle a pu changer (DHCP), ou le réseau n’est pas encore prêt.</translation>
    </message>
    <message>
        <source>Choose another address, or listen on all addresses (0.0.0.0).</source>
        <translation>Choisissez une autre adresse, ou écoutez sur toutes les adresses (0.0.0.0).</translation>
    </message>
    <message>
        <source>%1 needs administrator rights</source>
        <translation>%1 exige les droits d’administrateur</translation>
    </message>
    <message>
        <source>This port</source>
        <translation>Ce port</translation>
    </message>
    <message>
        <source>Ports below 1024 are reserved.</source>
        <translation>Les ports inférieurs à 1024 sont réservés.</translation>
    </message>
    <message>
        <source>Choose a port above 1023, such as 8443.</source>
        <translation>Choisissez un port supérieur à 1023, par exemple 8443.</translation>
    </message>
    <message>
        <source>The certificate cannot be used</source>
        <translation>Le certificat ne peut pas être utilisé</translation>
    </message>
    <message>
        <source>Give a certificate and its key in PEM form, or let Breakwater make one.</source>
        <translation>Fournissez un certificat et sa clé au format PEM, ou laissez Breakwater en créer un.</translation>
    </message>
    <message>
        <source>The key file cannot be used</source>
        <translation>Le fichier de clé ne peut pas être utilisé</translation>
    </message>
    <message>
        <source>Restore it from a backup and give it mode 0600. Without it, passwords must be entered again.</source>
        <translation>Restaurez-le depuis une sauvegarde et donnez-lui le mode 0600. Sans lui, les mots de passe doivent être saisis à nouveau.</translation>
    </message>
    <message>
        <source>A stored password cannot be read</source>
        <translation>Un mot de passe enregistré est illisible</translation>
    </message>
    <message>
        <source>The key file is not the one that sealed it.</source>
        <translation>Le fichier de clé n’est pas celui qui l’a scellé.</translation>
    </message>
    <message>
        <source>The key file does not open the password of %1.</source>
        <translation>Le fichier de clé n’ouvre pas le mot de passe de %1.</translation>
    </message>
    <message>
        <source>Enter the password again.</source>
        <translation>Saisissez à nouveau le mot de passe.</translation>
    </message>
    <message>
        <source>This exists already</source>
        <translation>Cela existe déjà</translation>
    </message>
    <message>
        <source>“%1” exists already</source>
        <translation>«&#xa0;%1&#xa0;» existe déjà</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>This is no longer there</source>
        <translation>Cela n’existe plus</translation>
    </message>
    <message>
        <source>“%1” is no longer there</source>
        <translation>«&#xa0;%1&#xa0;» n’existe plus</translation>
    </message>
    <message>
        <source>It was removed in the meantime.</source>
        <translation>Cela a été supprimé entre-temps.</translation>
    </message>
    <message>
        <source>Refresh the page.</source>
        <translation>Actualisez la page.</translation>
    </message>
    <message>
        <source>This is still in use</source>
        <translation>C’est encore utilisé</translation>
    </message>
    <message>
        <source>“%1” is still in use</source>
        <translation>«&#xa0;%1&#xa0;» est encore utilisé</translation>
    </message>
    <message>
        <source>Used by %1.</source>
        <translation>Utilisé par %1.</translation>
    </message>
    <message>
        <source>Remove what uses it first.</source>
        <translation>Supprimez d’abord ce qui l’utilise.</translation>
    </message>
    <message>
        <source>The configuration file manages this</source>
        <translation>C’est géré par le fichier de configuration</translation>
    </message>
    <message>
        <source>What the file names can only be changed there.</source>
        <translation>Ce que le fichier nomme ne peut être modifié que là.</translation>
    </message>
    <message>
        <source>Change it in the file, then restart or send SIGHUP.</source>
        <translation>Modifiez-le dans le fichier, puis redémarrez ou envoyez SIGHUP.</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Annulé</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>This is not supported</source>
        <translation>Ce n’est pas pris en charge</translation>
    </message>
    <message>
        <source>See the details.</source>
        <translation>Voir les détails.</translation>
    </message>
    <message>
        <source>Something went wrong inside Breakwater</source>
        <translation>Une erreur est survenue dans Breakwater</translation>
    </message>
    <message>
        <source>Try again. If it happens again, report it with the details.</source>
        <translation>Réessayez. Si cela se reproduit, signalez-le avec les détails.</translation>
    </message>
    <message>
        <source>The project %1 does not allow this image</source>
        <translation>Le projet %1 n’autorise pas cette image</translation>
    </message>
    <message>
        <source>None of its allow patterns fits %1.</source>
        <translation>Aucun de ses motifs d’autorisation ne correspond à %1.</translation>
    </message>
    <message>
        <source>Its pattern %1 denies %2.</source>
        <translation>Son motif %1 interdit %2.</translation>
    </message>
    <message>
        <source>Change the project&apos;s patterns if nodes should get it.</source>
        <translation>Modifiez les motifs du projet si les nœuds doivent l’obtenir.</translation>
    </message>
    <message>
        <source>%1 cannot be reached through its proxy</source>
        <translation>%1 est injoignable à travers son proxy</translation>
    </message>
    <message>
        <source>The proxy %1 wants a user name and password, or refused those it got.</source>
        <translation>Le proxy %1 exige un nom d’utilisateur et un mot de passe, ou a refusé ceux reçus.</translation>
    </message>
    <message>
        <source>The proxy %1 does not let us through: %2</source>
        <translation>Le proxy %1 ne nous laisse pas passer&#xa0;: %2</translation>
    </message>
    <message>
        <source>The proxy %1 answered %2.</source>
        <translation>Le proxy %1 a répondu %2.</translation>
    </message>
    <message>
        <source>Check the proxy in the upstream&apos;s advanced settings. Cached images keep working.</source>
        <translation>Vérifiez le proxy dans les paramètres avancés de l’amont. Les images en cache restent disponibles.</translation>
    </message>
    <message>
        <source>%1 wants another client certificate</source>
        <translation>%1 exige un autre certificat client</translation>
    </message>
    <message>
        <source>Give the client certificate and its key in the upstream&apos;s advanced settings.</source>
        <translation>Indiquez le certificat client et sa clé dans les paramètres avancés de l’amont.</translation>
    </message>
    <message>
        <source>The password was not sent. If that host may have it, add it to the upstream&apos;s &quot;Login hosts&quot;. Else check the upstream&apos;s URL.</source>
        <translation>Le mot de passe n’a pas été envoyé. Si cet hôte peut le recevoir, ajoutez-le aux «&#xa0;Hôtes de connexion&#xa0;» de l’amont. Sinon, vérifiez l’URL de l’amont.</translation>
    </message>
    <message>
        <source>The image is not made for this platform</source>
        <translation>L’image n’est pas faite pour cette plateforme</translation>
    </message>
    <message>
        <source>The image has no %1</source>
        <comment>platforms</comment>
        <translation>L’image n’a pas de %1</translation>
    </message>
    <message>
        <source>It is made for %1.</source>
        <translation>Elle est faite pour %1.</translation>
    </message>
    <message>
        <source>Choose a platform that it has, or another image.</source>
        <translation>Choisissez une plateforme qu’elle possède, ou une autre image.</translation>
    </message>
    <message>
        <source>%1 cannot be opened: %2</source>
        <translation>%1 ne peut pas être ouvert&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 is no tar archive, nor one packed by gzip or zstd.</source>
        <translation>%1 n’est pas une archive tar, ni une archive compressée par gzip ou zstd.</translation>
    </message>
    <message>
        <source>%1 holds neither an OCI image layout nor a docker-archive.</source>
        <translation>%1 ne contient ni structure d’image OCI ni docker-archive.</translation>
    </message>
    <message>
        <source>It names no image.</source>
        <translation>Elle ne nomme aucune image.</translation>
    </message>
    <message>
        <source>Its entry “%1” leads out of it, or is there twice.</source>
        <translation>Son entrée «&#xa0;%1&#xa0;» mène hors de l’archive, ou s’y trouve deux fois.</translation>
    </message>
    <message>
        <source>Its entry “%1” is a link that leads out of it.</source>
        <translation>Son entrée «&#xa0;%1&#xa0;» est un lien qui mène hors de l’archive.</translation>
    </message>
    <message>
        <source>Its entry “%1” is a device.</source>
        <translation>Son entrée «&#xa0;%1&#xa0;» est un périphérique.</translation>
    </message>
    <message>
        <source>Its manifests make no sense.</source>
        <translation>Ses manifestes n’ont pas de sens.</translation>
    </message>
    <message>
        <source>“%1” makes no sense.</source>
        <translation>«&#xa0;%1&#xa0;» n’a pas de sens.</translation>
    </message>
    <message>
        <source>It is damaged or cut short.</source>
        <translation>Elle est endommagée ou tronquée.</translation>
    </message>
    <message>
        <source>It holds, or unpacks to, more than is sensible: “%1”.</source>
        <translation>Elle contient, ou produit une fois décompressée, plus qu’il n’est raisonnable&#xa0;: «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>The archive cannot be read</source>
        <translation>L’archive ne peut pas être lue</translation>
    </message>
    <message>
        <source>Make it anew: skopeo, docker save, podman save and Breakwater&apos;s own export write archives that fit.</source>
        <translation>Créez-la de nouveau&#xa0;: skopeo, docker save, podman save et l’exportation de Breakwater écrivent des archives qui conviennent.</translation>
    </message>
    <message>
        <source>The archive is refused</source>
        <translation>L’archive est refusée</translation>
    </message>
    <message>
        <source>Nothing was imported. Make it anew, and do not use this one unless you know where it comes from.</source>
        <translation>Rien n’a été importé. Créez-la de nouveau, et n’utilisez celle-ci que si vous savez d’où elle vient.</translation>
    </message>
    <message>
        <source>The backup cannot be opened</source>
        <translation>La sauvegarde ne peut pas être ouverte</translation>
    </message>
    <message>
        <source>Check the path, and that this user may read the file.</source>
        <translation>Vérifiez le chemin, et que cet utilisateur peut lire le fichier.</translation>
    </message>
    <message>
        <source>This is no backup of Breakwater</source>
        <translation>Ce n’est pas une sauvegarde de Breakwater</translation>
    </message>
    <message>
        <source>Choose a file that was written by “Save a backup…” or breakwaterd backup.</source>
        <translation>Choisissez un fichier écrit par «&#xa0;Enregistrer une sauvegarde…&#xa0;» ou par breakwaterd backup.</translation>
    </message>
    <message>
        <source>The backup is damaged or cut short</source>
        <translation>La sauvegarde est endommagée ou tronquée</translation>
    </message>
    <message>
        <source>%1, at %2</source>
        <comment>file, its part</comment>
        <translation>%1, à %2</translation>
    </message>
    <message>
        <source>Nothing was changed. Take another copy of it, or an older backup.</source>
        <translation>Rien n’a été modifié. Prenez-en une autre copie, ou une sauvegarde plus ancienne.</translation>
    </message>
    <message>
        <source>The backup is from a newer version</source>
        <translation>La sauvegarde provient d’une version plus récente</translation>
    </message>
    <message>
        <source>Breakwater %1 wrote it.</source>
        <translation>Breakwater %1 l’a écrite.</translation>
    </message>
    <message>
        <source>Nothing was changed. Update Breakwater first.</source>
        <translation>Rien n’a été modifié. Mettez d’abord Breakwater à jour.</translation>
    </message>
    <message>
        <source>The backup is sealed</source>
        <translation>La sauvegarde est scellée</translation>
    </message>
    <message>
        <source>Give the passphrase that it was saved with.</source>
        <translation>Indiquez la phrase secrète avec laquelle elle a été enregistrée.</translation>
    </message>
    <message>
        <source>The passphrase does not open the backup</source>
        <translation>La phrase secrète n’ouvre pas la sauvegarde</translation>
    </message>
    <message>
        <source>Nothing was changed. Type the one that it was saved with.</source>
        <translation>Rien n’a été modifié. Saisissez celle avec laquelle elle a été enregistrée.</translation>
    </message>
    <message>
        <source>It is larger than the limit</source>
        <translation>Elle dépasse la limite</translation>
    </message>
    <message>
        <source>The quota of the project leaves no room for it, whatever else goes.</source>
        <translation>Le quota du projet ne lui laisse pas de place, quoi qu’il s’en aille d’autre.</translation>
    </message>
    <message>
        <source>The limit of the store leaves no room for it, whatever else goes.</source>
        <translation>La limite du stockage ne lui laisse pas de place, quoi qu’il s’en aille d’autre.</translation>
    </message>
    <message>
        <source>Raise the limit, or import fewer images or platforms at once.</source>
        <translation>Augmentez la limite, ou importez moins d’images ou de plateformes à la fois.</translation>
    </message>
    <message>
        <source>The disk with the store is not there</source>
        <translation>Le disque contenant le stockage est absent</translation>
    </message>
    <message>
        <source>The store lies in %1.</source>
        <translation>Le stockage se trouve dans %1.</translation>
    </message>
    <message>
        <source>Mount the disk and start again. To begin with an empty store instead, move %1 away.</source>
        <translation>Montez le disque et redémarrez. Pour commencer plutôt avec un stockage vide, déplacez %1 ailleurs.</translation>
    </message>
</context>
<context>
    <name>Explain</name>
    <message>
        <source>1 layer</source>
        <translation>1 couche</translation>
    </message>
    <message numerus="yes">
        <source>%n layers</source>
        <translation>
            <numerusform>%n couche</numerusform>
            <numerusform>%n couches</numerusform>
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
        <translation>L’image serait récupérée depuis %1</translation>
    </message>
    <message>
        <source>%1 (%2) would be fetched from %3</source>
        <comment>layers, size, upstream</comment>
        <translation>%1 (%2) à récupérer depuis %3</translation>
    </message>
    <message>
        <source>A manifest would be fetched from %1</source>
        <translation>Un manifeste serait récupéré depuis %1</translation>
    </message>
    <message>
        <source>How much that is will be known when its manifest is read.</source>
        <translation>On saura quelle quantité cela représente à la lecture du manifeste.</translation>
    </message>
    <message>
        <source>%1; a limit would count %2</source>
        <comment>what is fetched, pulls</comment>
        <translation>%1&#x202f;; une limite compterait %2</translation>
    </message>
    <message>
        <source>%1; %2 of the limit used, %3 left now</source>
        <comment>what is fetched, pulls, number</comment>
        <translation>%1&#x202f;; %2 de la limite utilisés, il en reste %3</translation>
    </message>
    <message>
        <source>The limit would not allow it. Add a login to the upstream for a higher one, or wait.</source>
        <translation>La limite ne le permettrait pas. Ajoutez des identifiants à l’amont pour une limite plus haute, ou patientez.</translation>
    </message>
    <message>
        <source>Refused: %1</source>
        <translation>Refusé&#xa0;: %1</translation>
    </message>
    <message>
        <source>Would fail: %1</source>
        <translation>Échouerait&#xa0;: %1</translation>
    </message>
    <message>
        <source>Served from the cache, though it may be out of date: %1</source>
        <translation>Servie par le cache, peut-être plus à jour&#xa0;: %1</translation>
    </message>
    <message>
        <source>Served from the cache after one check of the tag</source>
        <translation>Servie par le cache après une vérification du tag</translation>
    </message>
    <message>
        <source>The check costs no pull. If the tag has moved, the new image is fetched.</source>
        <translation>La vérification ne coûte aucun pull. Si le tag a changé, la nouvelle image est récupérée.</translation>
    </message>
    <message>
        <source>Served from the cache at once</source>
        <translation>Servie par le cache immédiatement</translation>
    </message>
    <message>
        <source>The upstream is asked behind it whether the tag has moved.</source>
        <translation>L’amont est interrogé ensuite pour savoir si le tag a changé.</translation>
    </message>
    <message>
        <source>Served from the cache, nothing is asked</source>
        <translation>Servie par le cache, rien n’est demandé</translation>
    </message>
    <message>
        <source>The pull is refused: %1.</source>
        <translation>Le pull est refusé&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The tag is fresh: it is answered from the cache.</source>
        <translation>Le tag est frais&#xa0;: le cache répond.</translation>
    </message>
    <message>
        <source>The digest is here: it is answered from the cache.</source>
        <translation>Le digest est ici&#xa0;: le cache répond.</translation>
    </message>
    <message>
        <source>The tag is answered from the cache; %1 is asked behind it.</source>
        <translation>Le cache répond pour le tag&#x202f;; %1 est interrogé ensuite.</translation>
    </message>
    <message>
        <source>%1 is asked once whether the tag has moved. This costs no pull.</source>
        <translation>%1 est interrogé une fois pour savoir si le tag a changé. Cela ne coûte aucun pull.</translation>
    </message>
    <message>
        <source>The copy is served and said to be stale: %1.</source>
        <translation>La copie est servie et signalée comme périmée&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The tag is not here: %1 is asked what it stands for.</source>
        <translation>Le tag n’est pas ici&#xa0;: on demande à %1 ce qu’il désigne.</translation>
    </message>
    <message>
        <source>The digest is not here: %1 is asked for it.</source>
        <translation>Le digest n’est pas ici&#xa0;: il est demandé à %1.</translation>
    </message>
    <message>
        <source>1 manifest is read from %1; a limit counts it as a pull.</source>
        <translation>1 manifeste est lu depuis %1&#x202f;; une limite le compte comme un pull.</translation>
    </message>
    <message numerus="yes">
        <source>%n manifests are read from %1; a limit counts them as pulls.</source>
        <translation>
            <numerusform>%n manifeste est lu depuis %1&#x202f;; une limite le compte comme un pull.</numerusform>
            <numerusform>%n manifestes sont lus depuis %1&#x202f;; une limite les compte comme des pulls.</numerusform>
        </translation>
    </message>
    <message>
        <source>From the cache: %1, %2.</source>
        <comment>layers, size</comment>
        <translation>Depuis le cache&#xa0;: %1, %2.</translation>
    </message>
    <message>
        <source>From the cache: %1.</source>
        <comment>size</comment>
        <translation>Depuis le cache&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Fetched from %2: %1, %3.</source>
        <comment>layers, upstream, size</comment>
        <translation>Récupéré depuis %2&#xa0;: %1, %3.</translation>
    </message>
    <message>
        <source>Its layers are fetched from %1; the manifest tells how many.</source>
        <translation>Ses couches sont récupérées depuis %1&#x202f;; le manifeste dit combien.</translation>
    </message>
    <message>
        <source>Here it ends: %1.</source>
        <translation>Ici, cela s’arrête&#xa0;: %1.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>%1, because the name starts with it</source>
        <translation>%1, parce que le nom commence ainsi</translation>
    </message>
    <message>
        <source>%1, because it serves %2</source>
        <comment>project, registry</comment>
        <translation>%1, parce qu’il sert %2</translation>
    </message>
    <message>
        <source>%1, because it is the default</source>
        <translation>%1, parce que c’est le projet par défaut</translation>
    </message>
    <message>
        <source>A digest never changes, so it is never checked.</source>
        <translation>Un digest ne change jamais, il n’est donc jamais vérifié.</translation>
    </message>
    <message>
        <source>%1, by rule %2 of the project</source>
        <comment>how often it is checked, number</comment>
        <translation>%1, selon la règle %2 du projet</translation>
    </message>
    <message>
        <source>%1, by the built-in rules</source>
        <comment>how often it is checked</comment>
        <translation>%1, selon les règles intégrées</translation>
    </message>
    <message>
        <source>with the first pull after %1 (%2)</source>
        <comment>date, span of time</comment>
        <translation>au premier pull après %1 (%2)</translation>
    </message>
    <message>
        <source>never</source>
        <translation>jamais</translation>
    </message>
    <message>
        <source>with the next pull</source>
        <translation>au prochain pull</translation>
    </message>
    <message>
        <source>%1, not now: disabled or expired</source>
        <comment>robot</comment>
        <translation>%1, pas pour l’instant&#xa0;: désactivé ou expiré</translation>
    </message>
    <message>
        <source>anyone in %1, without a robot</source>
        <comment>networks</comment>
        <translation>tous ceux de %1, sans robot</translation>
    </message>
    <message>
        <source>Nobody yet. Add a robot for this project.</source>
        <translation>Personne pour l’instant. Ajoutez un robot pour ce projet.</translation>
    </message>
    <message>
        <source>one for all</source>
        <comment>platform of an image without a choice</comment>
        <translation>une pour toutes</translation>
    </message>
</context>
<context>
    <name>FindingWords</name>
    <message>
        <source>The file cannot be read from here on: {detail}</source>
        <translation>À partir d’ici, le fichier est illisible&#xa0;: {detail}</translation>
    </message>
    <message>
        <source>The runtime ignores a file that it cannot read, mostly without a word. Correct the line, or take the new file in its place.</source>
        <translation>L’environnement ignore un fichier qu’il ne peut pas lire, le plus souvent sans un mot. Corrigez la ligne, ou prenez le nouveau fichier à la place.</translation>
    </message>
    <message>
        <source>The line is indented with a tab, which YAML forbids.</source>
        <translation>La ligne est indentée par une tabulation, ce que YAML interdit.</translation>
    </message>
    <message>
        <source>Indent with blanks.</source>
        <translation>Indentez avec des espaces.</translation>
    </message>
    <message>
        <source>“{key}” is no key that the runtime knows here; it is ignored.</source>
        <translation>«&#xa0;{key}&#xa0;» n’est pas une clé connue de l’environnement ici&#x202f;; elle est ignorée.</translation>
    </message>
    <message>
        <source>Remove it, or look for a typing error.</source>
        <translation>Supprimez-la, ou cherchez une faute de frappe.</translation>
    </message>
    <message>
        <source>Write “{expected}”.</source>
        <translation>Écrivez «&#xa0;{expected}&#xa0;».</translation>
    </message>
    <message>
        <source>“{key}” stands in the wrong table, where it is ignored without a word.</source>
        <translation>«&#xa0;{key}&#xa0;» se trouve dans la mauvaise table, où elle est ignorée sans un mot.</translation>
    </message>
    <message>
        <source>In TOML a key belongs to the last table header above it. Move it to its own table; keys of the whole file stand above the first header.</source>
        <translation>En TOML, une clé appartient au dernier en-tête de table au-dessus d’elle. Placez-la dans sa propre table&#x202f;; les clés du fichier entier se trouvent avant le premier en-tête.</translation>
    </message>
    <message>
        <source>“{key}” stands here twice; only one of the two counts.</source>
        <translation>«&#xa0;{key}&#xa0;» figure ici deux fois&#x202f;; une seule compte.</translation>
    </message>
    <message>
        <source>Join the two entries.</source>
        <translation>Réunissez les deux entrées.</translation>
    </message>
    <message>
        <source>“{key}” must be a list.</source>
        <translation>«&#xa0;{key}&#xa0;» doit être une liste.</translation>
    </message>
    <message>
        <source>Write each value in a line of its own, with a dash before it in YAML, or [[{key}]] in TOML.</source>
        <translation>Écrivez chaque valeur sur sa propre ligne, précédée d’un tiret en YAML, ou [[{key}]] en TOML.</translation>
    </message>
    <message>
        <source>The path of {endpoint} lacks /v2/: it is taken as it stands, and pulls get a 404 or a web page.</source>
        <translation>Il manque /v2/ au chemin de {endpoint}&#xa0;: il est pris tel quel, et les pulls obtiennent une erreur 404 ou une page web.</translation>
    </message>
    <message>
        <source>Write {expected}</source>
        <translation>Écrivez {expected}</translation>
    </message>
    <message>
        <source>{endpoint} says neither https:// nor http://.</source>
        <translation>{endpoint} n’indique ni https:// ni http://.</translation>
    </message>
    <message>
        <source>Here stands a host, not a URL: with its scheme “{value}” fits nothing.</source>
        <translation>Ici figure un hôte, pas une URL&#xa0;: avec son schéma, «&#xa0;{value}&#xa0;» ne correspond à rien.</translation>
    </message>
    <message>
        <source>The path of {value} does not belong here.</source>
        <translation>Le chemin de {value} n’a pas sa place ici.</translation>
    </message>
    <message>
        <source>Without override_path containerd puts another /v2 behind {endpoint}.</source>
        <translation>Sans override_path, containerd ajoute un autre /v2 après {endpoint}.</translation>
    </message>
    <message>
        <source>Add override_path = true to this host.</source>
        <translation>Ajoutez override_path = true à cet hôte.</translation>
    </message>
    <message>
        <source>Breakwater has no project {project}: every pull gets a 404 and goes past it.</source>
        <translation>Breakwater n’a pas de projet {project}&#xa0;: chaque pull obtient une erreur 404 et le contourne.</translation>
    </message>
    <message>
        <source>Write {expected}, or create the project.</source>
        <translation>Écrivez {expected}, ou créez le projet.</translation>
    </message>
    <message>
        <source>Project {project} serves another registry than {registry}: names that exist in both give the wrong image.</source>
        <translation>Le projet {project} sert un autre registre que {registry}&#xa0;: les noms qui existent dans les deux donnent la mauvaise image.</translation>
    </message>
    <message>
        <source>“*” stands for all registries; some versions of k3s lose their way back to the registry with it.</source>
        <translation>«&#xa0;*&#xa0;» désigne tous les registres&#x202f;; certaines versions de k3s en perdent le chemin vers le registre.</translation>
    </message>
    <message>
        <source>Name each registry.</source>
        <translation>Nommez chaque registre.</translation>
    </message>
    <message>
        <source>A rewrite for {registry} changes the names that Breakwater is asked for; older versions of k3s apply it to the registry itself too.</source>
        <translation>Un «&#xa0;rewrite&#xa0;» pour {registry} change les noms demandés à Breakwater&#x202f;; d’anciennes versions de k3s l’appliquent aussi au registre lui-même.</translation>
    </message>
    <message>
        <source>Remove it: the path of the endpoint does the same.</source>
        <translation>Supprimez-le&#xa0;: le chemin du point d’accès fait la même chose.</translation>
    </message>
    <message>
        <source>Without a server line it depends on the version whether the registry itself is asked as a last resort.</source>
        <translation>Sans ligne server, il dépend de la version que le registre lui-même soit interrogé en dernier recours.</translation>
    </message>
    <message>
        <source>Write the line; the new file has it.</source>
        <translation>Écrivez la ligne&#x202f;; le nouveau fichier la contient.</translation>
    </message>
    <message>
        <source>No endpoint is called {key}, so this secret and this CA are never used.</source>
        <translation>Aucun point d’accès ne s’appelle {key}, ce secret et cette AC ne servent donc jamais.</translation>
    </message>
    <message>
        <source>The key is host and port exactly as in the endpoint: {expected}</source>
        <translation>La clé est l’hôte et le port, exactement comme dans le point d’accès&#xa0;: {expected}</translation>
    </message>
    <message>
        <source>Nothing signs in to {host}: it answers 401, and pulls go past it.</source>
        <translation>Rien ne s’identifie auprès de {host}&#xa0;: il répond 401, et les pulls le contournent.</translation>
    </message>
    <message>
        <source>Add the robot and its secret; the new file has them.</source>
        <translation>Ajoutez le robot et son secret&#x202f;; le nouveau fichier les contient.</translation>
    </message>
    <message>
        <source>The node is not told which authority signed the certificate of {host}; it refuses it, and pulls go past Breakwater.</source>
        <translation>Le nœud ne sait pas quelle autorité a signé le certificat de {host}&#x202f;; il le refuse, et les pulls contournent Breakwater.</translation>
    </message>
    <message>
        <source>Add the CA; the new file has it.</source>
        <translation>Ajoutez l’AC&#x202f;; le nouveau fichier la contient.</translation>
    </message>
    <message>
        <source>The certificate of {host} is not checked: anyone on the network can answer in its place.</source>
        <translation>Le certificat de {host} n’est pas vérifié&#xa0;: n’importe qui sur le réseau peut répondre à sa place.</translation>
    </message>
    <message>
        <source>Name the CA instead.</source>
        <translation>Nommez plutôt l’AC.</translation>
    </message>
    <message>
        <source>{endpoint} is this computer, at another port than Breakwater&apos;s.</source>
        <translation>{endpoint} est cet ordinateur, sur un autre port que celui de Breakwater.</translation>
    </message>
    <message>
        <source>{endpoint} speaks plain HTTP, and Breakwater wants TLS there.</source>
        <translation>{endpoint} parle HTTP en clair, et Breakwater y attend TLS.</translation>
    </message>
    <message>
        <source>{endpoint} is another mirror than this server.</source>
        <translation>{endpoint} est un autre miroir que ce serveur.</translation>
    </message>
    <message>
        <source>It is kept, behind Breakwater. Remove it if it is out of use: each pull may wait for it.</source>
        <translation>Il est gardé, derrière Breakwater. Supprimez-le s’il ne sert plus&#xa0;: chaque pull pourrait l’attendre.</translation>
    </message>
    <message>
        <source>{endpoint} is the registry itself; listed as an endpoint it made some versions ignore all mirrors.</source>
        <translation>{endpoint} est le registre lui-même&#x202f;; cité comme point d’accès, il a fait ignorer tous les miroirs à certaines versions.</translation>
    </message>
    <message>
        <source>Remove it: the registry is the last resort anyway.</source>
        <translation>Supprimez-le&#xa0;: le registre est de toute façon le dernier recours.</translation>
    </message>
    <message>
        <source>{registry} is served here, and this file does not say so: its images go past Breakwater.</source>
        <translation>{registry} est servi ici, et ce fichier ne le dit pas&#xa0;: ses images contournent Breakwater.</translation>
    </message>
    <message>
        <source>Add it; the new file has it.</source>
        <translation>Ajoutez-le&#x202f;; le nouveau fichier le contient.</translation>
    </message>
    <message>
        <source>Without “{capability}” containerd asks {endpoint} for only a part of a pull.</source>
        <translation>Sans «&#xa0;{capability}&#xa0;», containerd ne demande à {endpoint} qu’une partie d’un pull.</translation>
    </message>
    <message>
        <source>Write capabilities = [&quot;pull&quot;, &quot;resolve&quot;].</source>
        <translation>Écrivez capabilities = [&quot;pull&quot;, &quot;resolve&quot;].</translation>
    </message>
    <message>
        <source>The file names no [host] to ask; older versions refuse it as a whole.</source>
        <translation>Le fichier ne nomme aucun [host] à interroger&#x202f;; d’anciennes versions le refusent en entier.</translation>
    </message>
    <message>
        <source>Add a [host.&quot;URL&quot;] table; the new file has one.</source>
        <translation>Ajoutez une table [host.&quot;URL&quot;]&#x202f;; le nouveau fichier en contient une.</translation>
    </message>
    <message>
        <source>{value} is taken as the name of one folder by containerd 2.1 and newer, so that every hosts.toml is ignored.</source>
        <translation>containerd 2.1 et plus récent prend {value} pour le nom d’un seul dossier, si bien que chaque hosts.toml est ignoré.</translation>
    </message>
    <message>
        <source>Write one folder: config_path = &quot;{expected}&quot;</source>
        <translation>Écrivez un seul dossier&#xa0;: config_path = &quot;{expected}&quot;</translation>
    </message>
    <message>
        <source>config_path stands in the table of another version ({table}) and is not read.</source>
        <translation>config_path figure dans la table d’une autre version ({table}) et n’est pas lu.</translation>
    </message>
    <message>
        <source>Move it to [plugins.&quot;{expected}&quot;.registry].</source>
        <translation>Déplacez-le vers [plugins.&quot;{expected}&quot;.registry].</translation>
    </message>
    <message>
        <source>containerd looks into {value}, and the new files are for {expected}.</source>
        <translation>containerd cherche dans {value}, et les nouveaux fichiers sont pour {expected}.</translation>
    </message>
    <message>
        <source>Change the line, or put the files there.</source>
        <translation>Modifiez la ligne, ou placez les fichiers là.</translation>
    </message>
    <message>
        <source>No config_path: containerd looks at no hosts.toml at all.</source>
        <translation>Pas de config_path&#xa0;: containerd ne regarde aucun hosts.toml.</translation>
    </message>
    <message>
        <source>Add config_path = &quot;{expected}&quot; to [plugins.&quot;{table}&quot;.registry] and restart containerd.</source>
        <translation>Ajoutez config_path = &quot;{expected}&quot; à [plugins.&quot;{table}&quot;.registry] et redémarrez containerd.</translation>
    </message>
    <message>
        <source>registry.mirrors and config_path together keep containerd&apos;s Kubernetes part from starting.</source>
        <translation>registry.mirrors et config_path ensemble empêchent la partie Kubernetes de containerd de démarrer.</translation>
    </message>
    <message>
        <source>Remove registry.mirrors; the new file does.</source>
        <translation>Supprimez registry.mirrors&#x202f;; le nouveau fichier le fait.</translation>
    </message>
    <message>
        <source>registry.mirrors is the old way, which containerd 2 has no more.</source>
        <translation>registry.mirrors est l’ancienne manière, que containerd 2 n’a plus.</translation>
    </message>
    <message>
        <source>Use config_path with a hosts.toml for each registry; the new files do.</source>
        <translation>Utilisez config_path avec un hosts.toml par registre&#x202f;; les nouveaux fichiers le font.</translation>
    </message>
    <message>
        <source>{prefix} stands here twice; the tools refuse the file or take one of the two.</source>
        <translation>{prefix} figure ici deux fois&#x202f;; les outils refusent le fichier ou prennent l’un des deux.</translation>
    </message>
    <message>
        <source>Join the two.</source>
        <translation>Réunissez les deux.</translation>
    </message>
    <message>
        <source>{registry} is blocked: not even the mirror is asked.</source>
        <translation>{registry} est bloqué&#xa0;: même le miroir n’est pas interrogé.</translation>
    </message>
    <message>
        <source>Remove the line.</source>
        <translation>Supprimez la ligne.</translation>
    </message>
    <message>
        <source>Only pulls by digest use the mirror of {registry}; tags go past it.</source>
        <translation>Seuls les pulls par digest utilisent le miroir de {registry}&#x202f;; les tags le contournent.</translation>
    </message>
    <message>
        <source>Remove mirror-by-digest-only.</source>
        <translation>Supprimez mirror-by-digest-only.</translation>
    </message>
    <message>
        <source>Docker&apos;s own mirrors serve Docker Hub alone.</source>
        <translation>Les miroirs propres à Docker ne servent que Docker Hub.</translation>
    </message>
    <message>
        <source>Name other images through Breakwater, or use Docker with the containerd image store.</source>
        <translation>Nommez les autres images par Breakwater, ou utilisez Docker avec le stockage d’images de containerd.</translation>
    </message>
    <message>
        <source>The placeholder stands where the robot&apos;s secret belongs.</source>
        <translation>L’emplacement à remplir se trouve là où il faut le secret du robot.</translation>
    </message>
    <message>
        <source>Put the secret there, or take the new file.</source>
        <translation>Mettez-y le secret, ou prenez le nouveau fichier.</translation>
    </message>
    <message>
        <source>Breakwater made this file, and it was changed since.</source>
        <translation>Breakwater a créé ce fichier, et il a été modifié depuis.</translation>
    </message>
    <message>
        <source>See in the comparison what would go.</source>
        <translation>La comparaison montre ce qui disparaîtrait.</translation>
    </message>
    <message>
        <source>Hint</source>
        <translation>Conseil</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>Risque</translation>
    </message>
    <message>
        <source>Mistake</source>
        <translation>Erreur</translation>
    </message>
</context>
<context>
    <name>NodeConfigWords</name>
    <message>
        <source>The secret is missing: the file has a placeholder. Paste the robot&apos;s secret, or give it a new one.</source>
        <translation>Le secret manque&#xa0;: le fichier contient un emplacement à remplir. Collez le secret du robot, ou donnez-lui-en un nouveau.</translation>
    </message>
    <message>
        <source>%1 means the node itself. Choose an address of this computer that nodes can reach.</source>
        <translation>%1 désigne le nœud lui-même. Choisissez une adresse de cet ordinateur que les nœuds peuvent joindre.</translation>
    </message>
    <message>
        <source>Plain HTTP: anyone on the network can read the secret and alter images on their way.</source>
        <translation>HTTP en clair&#xa0;: n’importe qui sur le réseau peut lire le secret et altérer les images en chemin.</translation>
    </message>
    <message>
        <source>The certificate does not name %1, so nodes will refuse it. It names: %2. Add the name in Settings.</source>
        <translation>Le certificat ne nomme pas %1, donc les nœuds le refuseront. Il nomme&#xa0;: %2. Ajoutez le nom dans les Paramètres.</translation>
    </message>
    <message>
        <source>The CA certificate is not in these files. Nodes must trust it already, or every pull goes past Breakwater.</source>
        <translation>Le certificat de l’AC ne figure pas dans ces fichiers. Les nœuds doivent déjà lui faire confiance, sinon chaque pull contourne Breakwater.</translation>
    </message>
    <message>
        <source>No credentials are written. The node&apos;s address must be in a subnet that may pull anonymously.</source>
        <translation>Aucun identifiant n’est écrit. L’adresse du nœud doit appartenir à un sous-réseau autorisé aux pulls anonymes.</translation>
    </message>
    <message>
        <source>No project serves a registry yet, so there is nothing to mirror. Create a project first.</source>
        <translation>Aucun projet ne sert encore de registre, il n’y a donc rien à refléter. Créez d’abord un projet.</translation>
    </message>
    <message>
        <source>The file is read only when the service starts: restart %1. Running pods keep running.</source>
        <translation>Le fichier n’est lu qu’au démarrage du service&#xa0;: redémarrez %1. Les pods en cours continuent.</translation>
    </message>
    <message>
        <source>containerd must look in this folder: config_path = &quot;%1&quot;, one single path, in its config.toml. The files themselves are read at every pull.</source>
        <translation>containerd doit chercher dans ce dossier&#xa0;: config_path = &quot;%1&quot;, un seul chemin, dans son config.toml. Les fichiers eux-mêmes sont lus à chaque pull.</translation>
    </message>
    <message>
        <source>One registries.yaml for every server and agent; takes effect when k3s restarts.</source>
        <translation>Un registries.yaml pour chaque serveur et agent&#x202f;; prend effet au redémarrage de k3s.</translation>
    </message>
    <message>
        <source>One registries.yaml for every server and agent; takes effect when RKE2 restarts.</source>
        <translation>Un registries.yaml pour chaque serveur et agent&#x202f;; prend effet au redémarrage de RKE2.</translation>
    </message>
    <message>
        <source>One hosts.toml a registry; takes effect at the next pull, without a restart.</source>
        <translation>Un hosts.toml par registre&#x202f;; prend effet au prochain pull, sans redémarrage.</translation>
    </message>
    <message>
        <source>the service</source>
        <translation>le service</translation>
    </message>
    <message>
        <source>%1 must be told to read it again; nothing has to be restarted.</source>
        <translation>Il faut demander à %1 de le relire&#x202f;; rien n’est à redémarrer.</translation>
    </message>
    <message>
        <source>If %1 exists on the node already, show it to “Compare”: its other entries are kept.</source>
        <translation>Si %1 existe déjà sur le nœud, montrez-le à «&#xa0;Comparer&#xa0;»&#xa0;: ses autres entrées sont gardées.</translation>
    </message>
    <message>
        <source>The CA certificate must lie on the node as %1.</source>
        <translation>Le certificat de l’AC doit se trouver sur le nœud sous %1.</translation>
    </message>
    <message>
        <source>Strict: while this server is off, pulls fail. It is done by the flag %1.</source>
        <translation>Strict&#xa0;: si ce serveur est arrêté, les pulls échouent. C’est l’effet de l’option %1.</translation>
    </message>
    <message>
        <source>Strict: while this server is off, pulls fail.</source>
        <translation>Strict&#xa0;: si ce serveur est arrêté, les pulls échouent.</translation>
    </message>
    <message>
        <source>This runtime cannot be strict: it always has the registry itself as a last resort.</source>
        <translation>Cet environnement ne peut pas être strict&#xa0;: il a toujours le registre lui-même en dernier recours.</translation>
    </message>
    <message>
        <source>A mirror of Docker serves Docker Hub alone, whatever else is ticked.</source>
        <translation>Un miroir de Docker ne sert que Docker Hub, quoi qui soit coché par ailleurs.</translation>
    </message>
    <message>
        <source>A mirror of Docker serves Docker Hub alone. Other images are named through Breakwater: %1…</source>
        <translation>Un miroir de Docker ne sert que Docker Hub. Les autres images se nomment par Breakwater&#xa0;: %1…</translation>
    </message>
    <message>
        <source>Docker asks the mirror without naming a project, and no project for Docker Hub answers that. Make its project the default one.</source>
        <translation>Docker interroge le miroir sans nommer de projet, et aucun projet pour Docker Hub n’y répond. Faites de son projet le projet par défaut.</translation>
    </message>
    <message>
        <source>Docker sends no credentials to a mirror. The node&apos;s address must be in a subnet that may pull anonymously.</source>
        <translation>Docker n’envoie pas d’identifiants à un miroir. L’adresse du nœud doit appartenir à un sous-réseau autorisé aux pulls anonymes.</translation>
    </message>
    <message>
        <source>Whoever builds signs in once: docker login %1, with the robot and its secret.</source>
        <translation>Qui construit des images se connecte une fois&#xa0;: docker login %1, avec le robot et son secret.</translation>
    </message>
    <message>
        <source>The files are copied into the node when minikube starts.</source>
        <translation>Les fichiers sont copiés dans le nœud au démarrage de minikube.</translation>
    </message>
    <message>
        <source>It takes effect when the cluster is made; one that is there keeps what it has.</source>
        <translation>Prend effet à la création de la grappe&#x202f;; une grappe existante garde ce qu’elle a.</translation>
    </message>
    <message>
        <source>Docker, classic image store</source>
        <translation>Docker, stockage d’images classique</translation>
    </message>
    <message>
        <source>Docker, containerd image store</source>
        <translation>Docker, stockage d’images containerd</translation>
    </message>
    <message>
        <source>Talos 1.12 and newer</source>
        <translation>Talos 1.12 et plus récent</translation>
    </message>
    <message>
        <source>Talos before 1.12</source>
        <translation>Talos avant 1.12</translation>
    </message>
    <message>
        <source>A drop-in for registries.conf, and the credentials beside it; CRI-O must read it again.</source>
        <translation>Un complément à registries.conf, et les identifiants à côté&#x202f;; CRI-O doit le relire.</translation>
    </message>
    <message>
        <source>A drop-in for registries.conf, and root&apos;s credentials; takes effect at the next pull.</source>
        <translation>Un complément à registries.conf, et les identifiants de root&#x202f;; prend effet au prochain pull.</translation>
    </message>
    <message>
        <source>A mirror in daemon.json: Docker Hub alone, and without credentials.</source>
        <translation>Un miroir dans daemon.json&#xa0;: Docker Hub seulement, et sans identifiants.</translation>
    </message>
    <message>
        <source>One hosts.toml a registry, all registries; takes effect at the next pull.</source>
        <translation>Un hosts.toml par registre, pour tous les registres&#x202f;; prend effet au prochain pull.</translation>
    </message>
    <message>
        <source>Documents for the machine configuration; applied without a reboot.</source>
        <translation>Documents pour la configuration de la machine&#x202f;; appliqués sans redémarrage.</translation>
    </message>
    <message>
        <source>A patch of the machine configuration; applied without a reboot.</source>
        <translation>Un correctif de la configuration de la machine&#x202f;; appliqué sans redémarrage.</translation>
    </message>
    <message>
        <source>One hosts.toml a registry, inside the snap; MicroK8s restarts once.</source>
        <translation>Un hosts.toml par registre, dans le snap&#x202f;; MicroK8s redémarre une fois.</translation>
    </message>
    <message>
        <source>A folder of hosts.toml files that a new cluster mounts.</source>
        <translation>Un dossier de fichiers hosts.toml qu’une nouvelle grappe monte.</translation>
    </message>
    <message>
        <source>A registries.yaml that a new cluster is made with.</source>
        <translation>Un registries.yaml avec lequel une nouvelle grappe est créée.</translation>
    </message>
    <message>
        <source>Files that minikube copies into its node when it starts; containerd runtime.</source>
        <translation>Fichiers que minikube copie dans son nœud au démarrage&#x202f;; environnement containerd.</translation>
    </message>
    <message>
        <source>Mirrors in buildkitd.toml, for builds: they go past the mirrors of nodes.</source>
        <translation>Miroirs dans buildkitd.toml, pour les constructions&#xa0;: elles contournent les miroirs des nœuds.</translation>
    </message>
    <message>
        <source>Docker&apos;s mirror and the credentials for Nomad&apos;s docker driver.</source>
        <translation>Le miroir de Docker et les identifiants pour le pilote docker de Nomad.</translation>
    </message>
    <message>
        <source>one-time link</source>
        <translation>lien à usage unique</translation>
    </message>
    <message>
        <source>still the same today</source>
        <translation>toujours identique aujourd’hui</translation>
    </message>
    <message>
        <source>would be different today</source>
        <translation>serait différent aujourd’hui</translation>
    </message>
    <message>
        <source>%1: %2 for %3; %4</source>
        <comment>time, kind of export, runtime, state</comment>
        <translation>%1&#xa0;: %2 pour %3&#x202f;; %4</translation>
    </message>
    <message>
        <source>%1: %2 for %3, node %4; %5</source>
        <comment>time, kind of export, runtime, node, state</comment>
        <translation>%1&#xa0;: %2 pour %3, nœud %4&#x202f;; %5</translation>
    </message>
</context>
<context>
    <name>NodeTestWords</name>
    <message>
        <source>The node does not trust the certificate: it lacks the CA.</source>
        <translation>Le nœud ne reconnaît pas le certificat&#xa0;: il lui manque l’AC.</translation>
    </message>
    <message>
        <source>The node speaks plain HTTP, and this port wants TLS: look for http:// in its file.</source>
        <translation>Le nœud parle HTTP en clair, et ce port attend TLS&#xa0;: cherchez http:// dans son fichier.</translation>
    </message>
    <message>
        <source>The node takes the certificate for expired: compare its clock.</source>
        <translation>Le nœud croit le certificat expiré&#xa0;: comparez son horloge.</translation>
    </message>
    <message>
        <source>The node gave up during the handshake (%1).</source>
        <translation>Le nœud a abandonné pendant la négociation (%1).</translation>
    </message>
    <message>
        <source>No layer was asked for. The node has the image, or gets the layers elsewhere: try an image that it does not have.</source>
        <translation>Aucune couche n’a été demandée. Le nœud a l’image, ou prend les couches ailleurs&#xa0;: essayez une image qu’il n’a pas.</translation>
    </message>
    <message>
        <source>Only %1 layers came from here; the others were there, or came from elsewhere.</source>
        <translation>Seules %1 couches viennent d’ici&#x202f;; les autres étaient là, ou viennent d’ailleurs.</translation>
    </message>
    <message>
        <source>%1 was refused (%2): compare its secret.</source>
        <translation>%1 a été refusé (%2)&#xa0;: comparez son secret.</translation>
    </message>
    <message>
        <source>%1 could not be served (%2).</source>
        <translation>%1 n’a pas pu être servi (%2).</translation>
    </message>
    <message>
        <source>Waiting for the node. Run the command there.</source>
        <translation>En attente du nœud. Exécutez-y la commande.</translation>
    </message>
    <message>
        <source>%1 is talking to this server</source>
        <translation>%1 parle à ce serveur</translation>
    </message>
    <message>
        <source>Proven: %1 pulls through Breakwater, whole images and nothing past it</source>
        <translation>Prouvé&#xa0;: %1 passe par Breakwater, images complètes et rien à côté</translation>
    </message>
    <message>
        <source>Nothing came for a minute. The watch goes on.</source>
        <translation>Rien n’est arrivé depuis une minute. L’attente continue.</translation>
    </message>
    <message>
        <source>%1 came this far and no further for a minute.</source>
        <translation>%1 est arrivé jusqu’ici et n’avance plus depuis une minute.</translation>
    </message>
    <message>
        <source>The watch has ended.</source>
        <translation>L’attente est terminée.</translation>
    </message>
    <message>
        <source>It reaches this server</source>
        <translation>Il joint ce serveur</translation>
    </message>
    <message>
        <source>It trusts the certificate</source>
        <translation>Il reconnaît le certificat</translation>
    </message>
    <message>
        <source>It is let in</source>
        <translation>Il est admis</translation>
    </message>
    <message>
        <source>It names the registry</source>
        <translation>Il nomme le registre</translation>
    </message>
    <message>
        <source>Manifest served</source>
        <translation>Manifeste servi</translation>
    </message>
    <message>
        <source>Layers served</source>
        <translation>Couches servies</translation>
    </message>
    <message>
        <source>Nothing went past</source>
        <translation>Rien n’est passé à côté</translation>
    </message>
    <message>
        <source>plain HTTP: there is none</source>
        <translation>HTTP en clair&#xa0;: il n’y en a pas</translation>
    </message>
    <message>
        <source>this runtime does not say it</source>
        <translation>cet environnement ne le dit pas</translation>
    </message>
    <message>
        <source>without credentials</source>
        <translation>sans identifiants</translation>
    </message>
    <message>
        <source>as %1, which is another robot than the exported one</source>
        <translation>comme %1, qui est un autre robot que celui exporté</translation>
    </message>
    <message>
        <source>as %1</source>
        <translation>comme %1</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>de %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Was the runtime restarted after the file was put there? It reads it only when it starts.</source>
        <translation>L’environnement a-t-il été redémarré une fois le fichier en place&#x202f;? Il ne le lit qu’au démarrage.</translation>
    </message>
    <message>
        <source>Is the file exactly where the first tab says, with that name, on the node that pulls?</source>
        <translation>Le fichier est-il exactement là où l’indique le premier onglet, sous ce nom, sur le nœud qui récupère&#x202f;?</translation>
    </message>
    <message>
        <source>Does containerd look there? On the node: containerd config dump | grep config_path</source>
        <translation>containerd regarde-t-il là&#x202f;? Sur le nœud&#xa0;: containerd config dump | grep config_path</translation>
    </message>
    <message>
        <source>Can the node reach the port? On the node: curl -vk https://%1/v2/ must answer, if only with 401.</source>
        <translation>Le nœud peut-il joindre le port&#x202f;? Sur le nœud, curl -vk https://%1/v2/ doit répondre, ne serait-ce que 401.</translation>
    </message>
    <message>
        <source>Does the node know the name %1? On the node: getent hosts %2</source>
        <translation>Le nœud connaît-il le nom %1&#x202f;? Sur le nœud&#xa0;: getent hosts %2</translation>
    </message>
    <message>
        <source>Does the file name the CA, and is the CA&apos;s file there and readable? Was it exported before the CA was made anew?</source>
        <translation>Le fichier nomme-t-il l’AC, et le fichier de l’AC est-il là et lisible&#x202f;? A-t-il été exporté avant que l’AC soit recréée&#x202f;?</translation>
    </message>
    <message>
        <source>Is the secret the robot&apos;s present one? A new secret ends the old one.</source>
        <translation>Le secret est-il le secret actuel du robot&#x202f;? Un nouveau secret met fin à l’ancien.</translation>
    </message>
    <message>
        <source>Does a project serve this registry, and is the upstream healthy? Activity tells why it was refused.</source>
        <translation>Un projet sert-il ce registre, et l’amont est-il en bon état&#x202f;? L’Activité dit pourquoi cela a été refusé.</translation>
    </message>
    <message>
        <source>Does the node have the image already? Remove it there, or pull another one.</source>
        <translation>Le nœud a-t-il déjà l’image&#x202f;? Supprimez-la sur le nœud, ou récupérez-en une autre.</translation>
    </message>
    <message>
        <source>Does the node get the layers from the registry itself? Its log says so; strict files forbid it.</source>
        <translation>Le nœud prend-il les couches du registre lui-même&#x202f;? Son journal le dit&#x202f;; les fichiers stricts l’interdisent.</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>Dashboard</source>
        <translation>Tableau de bord</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Activité</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Images</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>Projets</translation>
    </message>
    <message>
        <source>Upstreams</source>
        <translation>Amonts</translation>
    </message>
    <message>
        <source>Robots</source>
        <translation>Robots</translation>
    </message>
    <message>
        <source>Nodes</source>
        <translation>Nœuds</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>Stockage</translation>
    </message>
    <message>
        <source>Audit log</source>
        <translation>Journal d’audit</translation>
    </message>
</context>
<context>
    <name>Presets</name>
    <message>
        <source>The registry behind image names without a host, such as nginx or grafana/loki.</source>
        <translation>Le registre derrière les noms d’images sans hôte, comme nginx ou grafana/loki.</translation>
    </message>
    <message>
        <source>Docker ID and a personal access token with read access to public repositories. An account doubles the pull limit.</source>
        <translation>Identifiant Docker et jeton d’accès personnel avec droit de lecture des dépôts publics. Un compte double la limite de pulls.</translation>
    </message>
    <message>
        <source>Images that projects on GitHub publish (ghcr.io).</source>
        <translation>Images que publient les projets sur GitHub (ghcr.io).</translation>
    </message>
    <message>
        <source>GitHub user name and a classic personal access token with the scope read:packages. Public images need none.</source>
        <translation>Nom d’utilisateur GitHub et jeton d’accès personnel classique avec la portée read:packages. Inutile pour les images publiques.</translation>
    </message>
    <message>
        <source>Images of LinuxServer.io (lscr.io), a gateway in front of ghcr.io.</source>
        <translation>Images de LinuxServer.io (lscr.io), une passerelle devant ghcr.io.</translation>
    </message>
    <message>
        <source>None are needed. What you enter is shown to ghcr.io.</source>
        <translation>Aucun identifiant n’est nécessaire. Ce que vous saisissez est présenté à ghcr.io.</translation>
    </message>
    <message>
        <source>Red Hat&apos;s registry: many Kubernetes operators and monitoring tools.</source>
        <translation>Le registre de Red Hat&#xa0;: de nombreux opérateurs Kubernetes et outils de supervision.</translation>
    </message>
    <message>
        <source>A robot account (organisation+robot) and its token, or an encrypted password. Public images need none.</source>
        <translation>Un compte robot (organisation+robot) et son jeton, ou un mot de passe chiffré. Inutile pour les images publiques.</translation>
    </message>
    <message>
        <source>registry.k8s.io: pause, CoreDNS, ingress-nginx and the parts of Kubernetes itself.</source>
        <translation>registry.k8s.io&#xa0;: pause, CoreDNS, ingress-nginx et les composants de Kubernetes lui-même.</translation>
    </message>
    <message>
        <source>This registry takes no credentials.</source>
        <translation>Ce registre n’accepte pas d’identifiants.</translation>
    </message>
    <message>
        <source>gcr.io, served by Google&apos;s Artifact Registry: distroless images among others.</source>
        <translation>gcr.io, servi par l’Artifact Registry de Google&#xa0;: entre autres les images distroless.</translation>
    </message>
    <message>
        <source>User name _json_key and the whole JSON key of a service account. Public images need none.</source>
        <translation>Nom d’utilisateur _json_key et la clé JSON entière d’un compte de service. Inutile pour les images publiques.</translation>
    </message>
    <message>
        <source>mcr.microsoft.com: .NET, SQL Server and other images of Microsoft.</source>
        <translation>mcr.microsoft.com&#xa0;: .NET, SQL Server et d’autres images de Microsoft.</translation>
    </message>
    <message>
        <source>public.ecr.aws: images of AWS and a mirror of Docker&apos;s official images.</source>
        <translation>public.ecr.aws&#xa0;: images d’AWS et un miroir des images officielles de Docker.</translation>
    </message>
    <message>
        <source>User name AWS and the output of aws ecr-public get-login-password, which is good for twelve hours. Public images need none.</source>
        <translation>Nom d’utilisateur AWS et la sortie de aws ecr-public get-login-password, valable douze heures. Inutile pour les images publiques.</translation>
    </message>
    <message>
        <source>The container registry of gitlab.com, or of your own GitLab with another address.</source>
        <translation>Le registre de conteneurs de gitlab.com, ou de votre propre GitLab avec une autre adresse.</translation>
    </message>
    <message>
        <source>User name and an access token or deploy token with read_registry.</source>
        <translation>Nom d’utilisateur et jeton d’accès ou de déploiement avec read_registry.</translation>
    </message>
    <message>
        <source>A Harbor of your own or of your company.</source>
        <translation>Votre propre Harbor ou celui de votre entreprise.</translation>
    </message>
    <message>
        <source>A robot account such as robot$puller with the right to pull, and its secret.</source>
        <translation>Un compte robot comme robot$puller avec le droit de récupérer, et son secret.</translation>
    </message>
    <message>
        <source>Any other registry that speaks the OCI distribution protocol, also one in your own network.</source>
        <translation>Tout autre registre qui parle le protocole de distribution OCI, y compris sur votre propre réseau.</translation>
    </message>
    <message>
        <source>User name and password or token, as the registry&apos;s owner gave them to you.</source>
        <translation>Nom d’utilisateur et mot de passe ou jeton, tels que le propriétaire du registre vous les a donnés.</translation>
    </message>
    <message>
        <source>Kubernetes images</source>
        <translation>Images de Kubernetes</translation>
    </message>
    <message>
        <source>Any OCI registry</source>
        <translation>Tout registre OCI</translation>
    </message>
</context>
<context>
    <name>PullCommands</name>
    <message>
        <source>Reference through this server</source>
        <translation>Référence passant par ce serveur</translation>
    </message>
    <message>
        <source>By digest</source>
        <translation>Par digest</translation>
    </message>
    <message>
        <source>Name on nodes that use this server as a mirror</source>
        <translation>Nom sur les nœuds qui utilisent ce serveur comme miroir</translation>
    </message>
    <message>
        <source>k3s and RKE2 (crictl)</source>
        <translation>k3s et RKE2 (crictl)</translation>
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
        <translation>Kubernetes, épinglé par digest</translation>
    </message>
</context>
<context>
    <name>RobotUse</name>
    <message numerus="yes">
        <source>%1 and %n other(s)</source>
        <comment>names</comment>
        <translation>
            <numerusform>%1 et %n autre</numerusform>
            <numerusform>%1 et %n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>In the last 24 hours it was used by %1.</source>
        <comment>names</comment>
        <translation>Ces dernières 24 heures, utilisé par %1.</translation>
    </message>
    <message>
        <source>No node has used it yet.</source>
        <translation>Aucun nœud ne l’a encore utilisé.</translation>
    </message>
    <message>
        <source>It was last used %1 by %2.</source>
        <translation>Dernière utilisation %1 par %2.</translation>
    </message>
    <message>
        <source>an unnamed node</source>
        <translation>un nœud sans nom</translation>
    </message>
</context>
<context>
    <name>SettingsRules</name>
    <message>
        <source>Give at least one address and port, such as 0.0.0.0:8443</source>
        <translation>Indiquez au moins une adresse et un port, par exemple 0.0.0.0:8443</translation>
    </message>
    <message>
        <source>“%1” is no address and port. Write 0.0.0.0:8443, 192.168.1.10:8443 or [::]:8443</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une adresse suivie d’un port. Écrivez 0.0.0.0:8443, 192.168.1.10:8443 ou [::]:8443</translation>
    </message>
    <message>
        <source>“%1” is no host name or address. Write it without scheme and port: cache.lan</source>
        <translation>«&#xa0;%1&#xa0;» n’est ni un nom d’hôte ni une adresse. Écrivez-le sans schéma ni port&#xa0;: cache.lan</translation>
    </message>
    <message>
        <source>Choose the file with the certificate and its chain.</source>
        <translation>Choisissez le fichier contenant le certificat et sa chaîne.</translation>
    </message>
    <message>
        <source>Choose the file with the private key.</source>
        <translation>Choisissez le fichier contenant la clé privée.</translation>
    </message>
    <message>
        <source>“%1” is no subnet. Write it as 192.168.1.0/24</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un sous-réseau. Écrivez par exemple 192.168.1.0/24</translation>
    </message>
    <message>
        <source>A limit under 1 GB holds hardly an image.</source>
        <translation>Une limite inférieure à 1 Go contient à peine une image.</translation>
    </message>
    <message>
        <source>The address changes: every node needs a new configuration.</source>
        <translation>L’adresse change&#xa0;: chaque nœud a besoin d’une nouvelle configuration.</translation>
    </message>
    <message>
        <source>The server listens anew; pulls that are under way are finished first.</source>
        <translation>Le serveur se remet à l’écoute&#x202f;; les pulls en cours se terminent d’abord.</translation>
    </message>
    <message>
        <source>A new certificate is made by the same CA: nodes that trust the CA need nothing.</source>
        <translation>Un nouveau certificat est émis par la même AC&#xa0;: les nœuds qui font confiance à l’AC n’ont besoin de rien.</translation>
    </message>
    <message>
        <source>Nodes must trust whoever signed that certificate.</source>
        <translation>Les nœuds doivent faire confiance à l’émetteur de ce certificat.</translation>
    </message>
    <message>
        <source>Secrets and images cross the network in the clear.</source>
        <translation>Les secrets et les images traversent le réseau en clair.</translation>
    </message>
    <message>
        <source>Every node needs a robot from now on.</source>
        <translation>Désormais, chaque nœud a besoin d’un robot.</translation>
    </message>
    <message>
        <source>Machines in these subnets pull without a robot.</source>
        <translation>Les machines de ces sous-réseaux récupèrent sans robot.</translation>
    </message>
    <message>
        <source>Only what is cached is served; no upstream is asked.</source>
        <translation>Seul ce qui est en cache est servi&#x202f;; aucun amont n’est interrogé.</translation>
    </message>
    <message>
        <source>Upstreams are asked again.</source>
        <translation>Les amonts sont de nouveau interrogés.</translation>
    </message>
    <message>
        <source>Images that are stored already stay.</source>
        <translation>Les images déjà stockées restent.</translation>
    </message>
</context>
<context>
    <name>StorageWords</name>
    <message>
        <source>Deleted by hand</source>
        <translation>Supprimée à la main</translation>
    </message>
    <message>
        <source>No tag, not pulled for %1 days</source>
        <translation>Sans tag, sans pull depuis %1 jours</translation>
    </message>
    <message>
        <source>Not pulled for %1 days</source>
        <translation>Sans pull depuis %1 jours</translation>
    </message>
    <message>
        <source>Least valuable, to stay under the limit</source>
        <translation>La moins utile, pour rester sous la limite</translation>
    </message>
    <message>
        <source>Least valuable, to leave the disk its free space</source>
        <translation>La moins utile, pour laisser au disque son espace libre</translation>
    </message>
    <message>
        <source>Least valuable of its project, whose quota is %1</source>
        <translation>La moins utile de son projet, dont le quota est de %1</translation>
    </message>
    <message>
        <source>Least valuable, to free what you asked for</source>
        <translation>La moins utile, pour libérer ce que vous avez demandé</translation>
    </message>
    <message>
        <source>Least valuable, because the disk was full</source>
        <translation>La moins utile, parce que le disque était plein</translation>
    </message>
    <message>
        <source>Its time in the trash is over</source>
        <translation>Son temps dans la corbeille est écoulé</translation>
    </message>
    <message>
        <source>In the trash, to make room</source>
        <translation>Dans la corbeille, pour faire de la place</translation>
    </message>
    <message>
        <source>No image names it any more</source>
        <translation>Plus aucune image ne le nomme</translation>
    </message>
    <message>
        <source>A download that nobody went on with</source>
        <translation>Un téléchargement que personne n’a poursuivi</translation>
    </message>
    <message>
        <source>A file that the catalog does not know</source>
        <translation>Un fichier que le catalogue ne connaît pas</translation>
    </message>
    <message>
        <source>Damaged, and set aside long ago</source>
        <translation>Endommagé, et mis de côté depuis longtemps</translation>
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
        <translation>Pas le tag le plus récent du type %1</translation>
    </message>
    <message numerus="yes">
        <source>Not among the newest %n tags like %1</source>
        <translation>
            <numerusform>Pas le plus récent parmi les tags du type %1 (%n gardé)</numerusform>
            <numerusform>Pas parmi les %n tags les plus récents du type %1</numerusform>
        </translation>
    </message>
    <message>
        <source>1 unfinished download</source>
        <translation>1 téléchargement inachevé</translation>
    </message>
    <message numerus="yes">
        <source>%n unfinished downloads</source>
        <translation>
            <numerusform>%n téléchargement inachevé</numerusform>
            <numerusform>%n téléchargements inachevés</numerusform>
        </translation>
    </message>
    <message>
        <source>1 unknown file</source>
        <translation>1 fichier inconnu</translation>
    </message>
    <message numerus="yes">
        <source>%n unknown files</source>
        <translation>
            <numerusform>%n fichier inconnu</numerusform>
            <numerusform>%n fichiers inconnus</numerusform>
        </translation>
    </message>
    <message>
        <source>1 damaged blob</source>
        <translation>1 blob endommagé</translation>
    </message>
    <message numerus="yes">
        <source>%n damaged blobs</source>
        <translation>
            <numerusform>%n blob endommagé</numerusform>
            <numerusform>%n blobs endommagés</numerusform>
        </translation>
    </message>
    <message>
        <source>no tag</source>
        <translation>aucun tag</translation>
    </message>
    <message>
        <source>Collection</source>
        <translation>Nettoyage</translation>
    </message>
    <message>
        <source>Eviction</source>
        <translation>Éviction</translation>
    </message>
    <message>
        <source>Scrub</source>
        <translation>Contrôle</translation>
    </message>
    <message>
        <source>Move of the store</source>
        <translation>Déplacement du stockage</translation>
    </message>
    <message>
        <source>This console</source>
        <translation>Cette console</translation>
    </message>
    <message>
        <source>Its schedule</source>
        <translation>Sa planification</translation>
    </message>
    <message>
        <source>The space limit</source>
        <translation>La limite d’espace</translation>
    </message>
    <message>
        <source>A scrub</source>
        <translation>Un contrôle</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Found damage</source>
        <translation>Dommages trouvés</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Arrêté</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Échec</translation>
    </message>
    <message>
        <source>1 image deleted</source>
        <translation>1 image supprimée</translation>
    </message>
    <message numerus="yes">
        <source>%n images deleted</source>
        <translation>
            <numerusform>%n image supprimée</numerusform>
            <numerusform>%n images supprimées</numerusform>
        </translation>
    </message>
    <message>
        <source>1 image to the trash</source>
        <translation>1 image mise à la corbeille</translation>
    </message>
    <message numerus="yes">
        <source>%n images to the trash</source>
        <translation>
            <numerusform>%n image mise à la corbeille</numerusform>
            <numerusform>%n images mises à la corbeille</numerusform>
        </translation>
    </message>
    <message>
        <source>1 out of the trash</source>
        <translation>1 sortie de la corbeille</translation>
    </message>
    <message numerus="yes">
        <source>%n out of the trash</source>
        <translation>
            <numerusform>%n sortie de la corbeille</numerusform>
            <numerusform>%n sorties de la corbeille</numerusform>
        </translation>
    </message>
    <message>
        <source>1 blob checked</source>
        <translation>1 blob vérifié</translation>
    </message>
    <message numerus="yes">
        <source>%n blobs checked</source>
        <translation>
            <numerusform>%n blob vérifié</numerusform>
            <numerusform>%n blobs vérifiés</numerusform>
        </translation>
    </message>
    <message>
        <source>1 damaged</source>
        <translation>1 endommagé</translation>
    </message>
    <message numerus="yes">
        <source>%n damaged</source>
        <translation>
            <numerusform>%n endommagé</numerusform>
            <numerusform>%n endommagés</numerusform>
        </translation>
    </message>
    <message>
        <source>1 missing</source>
        <translation>1 manquant</translation>
    </message>
    <message numerus="yes">
        <source>%n missing</source>
        <translation>
            <numerusform>%n manquant</numerusform>
            <numerusform>%n manquants</numerusform>
        </translation>
    </message>
    <message>
        <source>1 left alone</source>
        <translation>1 laissé tel quel</translation>
    </message>
    <message numerus="yes">
        <source>%n left alone</source>
        <translation>
            <numerusform>%n laissé tel quel</numerusform>
            <numerusform>%n laissés tels quels</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <comment>list</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>Reading every blob again: %1 of %2</source>
        <translation>Relecture de chaque blob&#xa0;: %1 sur %2</translation>
    </message>
    <message>
        <source>Moving the store: %1 of %2</source>
        <translation>Déplacement du stockage&#xa0;: %1 sur %2</translation>
    </message>
    <message>
        <source>Making room: %1 of %2 freed</source>
        <translation>Libération d’espace&#xa0;: %1 sur %2</translation>
    </message>
    <message>
        <source>Collecting: %1 of %2 freed</source>
        <translation>Nettoyage&#xa0;: %1 libérés sur %2</translation>
    </message>
    <message>
        <source>Collecting: moving images to the trash</source>
        <translation>Nettoyage&#xa0;: des images vont à la corbeille</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <comment>kind of job</comment>
        <translation>%1&#xa0;: échec</translation>
    </message>
    <message>
        <source>%1 of %2 are damaged or missing</source>
        <comment>number, blobs</comment>
        <translation>%1 sur %2 endommagés ou manquants</translation>
    </message>
    <message>
        <source>The scrub was stopped after %1</source>
        <comment>blobs</comment>
        <translation>Le contrôle a été arrêté après %1</translation>
    </message>
    <message>
        <source>All is well: %1 checked</source>
        <comment>blobs</comment>
        <translation>Tout va bien&#xa0;: vérifié %1</translation>
    </message>
    <message>
        <source>The store was moved</source>
        <translation>Le stockage a été déplacé</translation>
    </message>
    <message>
        <source>Freed %1</source>
        <comment>size</comment>
        <translation>%1 libérés</translation>
    </message>
    <message>
        <source>%1, then stopped</source>
        <comment>what was done</comment>
        <translation>%1, puis arrêté</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>kind of job, result</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>never by itself</source>
        <translation>jamais de lui-même</translation>
    </message>
    <message>
        <source>hourly, at minute %1</source>
        <translation>toutes les heures, à la minute %1</translation>
    </message>
    <message>
        <source>daily at %1</source>
        <translation>tous les jours à %1</translation>
    </message>
    <message>
        <source>each %1 at %2</source>
        <comment>weekday, time</comment>
        <translation>chaque %1 à %2</translation>
    </message>
    <message>
        <source>as %1 says</source>
        <comment>a line of cron</comment>
        <translation>selon %1</translation>
    </message>
    <message>
        <source>not planned</source>
        <comment>next run of a job</comment>
        <translation>non planifié</translation>
    </message>
    <message>
        <source>today at %1</source>
        <translation>aujourd’hui à %1</translation>
    </message>
    <message>
        <source>tomorrow at %1</source>
        <translation>demain à %1</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <comment>weekday, time</comment>
        <translation>%1 à %2</translation>
    </message>
    <message>
        <source>Write five fields: minute, hour, day, month, weekday.</source>
        <translation>Écrivez cinq champs&#xa0;: minute, heure, jour, mois, jour de la semaine.</translation>
    </message>
    <message>
        <source>The first field, the minute, goes from 0 to 59.</source>
        <translation>Le premier champ, la minute, va de 0 à 59.</translation>
    </message>
    <message>
        <source>The second field, the hour, goes from 0 to 23.</source>
        <translation>Le deuxième champ, l’heure, va de 0 à 23.</translation>
    </message>
    <message>
        <source>The third field, the day, goes from 1 to 31.</source>
        <translation>Le troisième champ, le jour, va de 1 à 31.</translation>
    </message>
    <message>
        <source>The fourth field, the month, goes from 1 to 12.</source>
        <translation>Le quatrième champ, le mois, va de 1 à 12.</translation>
    </message>
    <message>
        <source>The fifth field, the weekday, goes from 0 to 7.</source>
        <translation>Le cinquième champ, le jour de la semaine, va de 0 à 7.</translation>
    </message>
    <message>
        <source>It must be between %1 and %2.</source>
        <translation>La valeur doit être comprise entre %1 et %2.</translation>
    </message>
    <message>
        <source>Give a repository or a pattern, such as library/*.</source>
        <translation>Indiquez un dépôt ou un motif, par exemple library/*.</translation>
    </message>
    <message>
        <source>Give a tag or a pattern; * stands for all tags.</source>
        <translation>Indiquez un tag ou un motif&#x202f;; * vaut pour tous les tags.</translation>
    </message>
    <message>
        <source>A digest looks like sha256: and 64 hexadecimal digits.</source>
        <translation>Un digest s’écrit sha256: suivi de 64 chiffres hexadécimaux.</translation>
    </message>
    <message>
        <source>There is a pin like this already.</source>
        <translation>Une telle épingle existe déjà.</translation>
    </message>
    <message>
        <source>This is no schedule. Example: 30 3 * * 1-5</source>
        <translation>Ce n’est pas une planification. Exemple&#xa0;: 30 3 * * 1-5</translation>
    </message>
    <message>
        <source>The start of the server</source>
        <translation>Le démarrage du serveur</translation>
    </message>
    <message>
        <source>The move was stopped: the store is in two folders</source>
        <translation>Le déplacement a été arrêté&#xa0;: le stockage est réparti sur deux dossiers</translation>
    </message>
    <message>
        <source>Give a whole path, which begins with /.</source>
        <translation>Indiquez un chemin complet, qui commence par /.</translation>
    </message>
    <message>
        <source>Choose a folder that is not within the store, nor around it.</source>
        <translation>Choisissez un dossier qui n’est ni dans le stockage ni autour de lui.</translation>
    </message>
    <message>
        <source>The folder is not empty. Choose a new one, such as a folder in it.</source>
        <translation>Le dossier n’est pas vide. Choisissez-en un nouveau, par exemple un sous-dossier.</translation>
    </message>
    <message>
        <source>This is a file. Choose a folder.</source>
        <translation>C’est un fichier. Choisissez un dossier.</translation>
    </message>
    <message>
        <source>Within the data folder the store lies in the folder &quot;store&quot; alone. Choose one elsewhere.</source>
        <translation>Dans le dossier des données, le stockage n’est que dans le dossier «&#xa0;store&#xa0;». Choisissez-en un ailleurs.</translation>
    </message>
</context>
<context>
    <name>TextFile</name>
    <message>
        <source>The file is larger than %1. Choose a smaller one.</source>
        <translation>Le fichier dépasse %1. Choisissez-en un plus petit.</translation>
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
        <translation>Un modèle, complété ailleurs. Collez plutôt la sortie de helm template.</translation>
    </message>
    <message>
        <source>This is not valid YAML. Correct the file and try again.</source>
        <translation>Ce n’est pas du YAML valide. Corrigez le fichier et réessayez.</translation>
    </message>
    <message>
        <source>This names no image. Write it as a node does: nginx:1.27.</source>
        <translation>Ceci ne désigne aucune image. Écrivez comme un nœud&#xa0;: nginx:1.27.</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Ici</translation>
    </message>
    <message>
        <source>Partly here</source>
        <translation>En partie ici</translation>
    </message>
    <message>
        <source>To be fetched</source>
        <translation>À récupérer</translation>
    </message>
    <message>
        <source>No project</source>
        <translation>Aucun projet</translation>
    </message>
    <message>
        <source>Not allowed</source>
        <translation>Non autorisée</translation>
    </message>
    <message>
        <source>Not readable</source>
        <translation>Illisible</translation>
    </message>
    <message>
        <source>Fetching</source>
        <translation>Récupération</translation>
    </message>
    <message>
        <source>Fetched</source>
        <translation>Récupérée</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Échec</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Annulé</translation>
    </message>
    <message>
        <source>No project serves %1. Create one that does.</source>
        <comment>registry</comment>
        <translation>Aucun projet ne sert %1. Créez-en un.</translation>
    </message>
    <message>
        <source>known after its manifest is read</source>
        <translation>connu à la lecture du manifeste</translation>
    </message>
    <message>
        <source>–</source>
        <comment>nothing to say</comment>
        <translation>–</translation>
    </message>
    <message>
        <source>1 is here</source>
        <translation>1 est ici</translation>
    </message>
    <message numerus="yes">
        <source>%n are here</source>
        <translation>
            <numerusform>%n est ici</numerusform>
            <numerusform>%n sont ici</numerusform>
        </translation>
    </message>
    <message>
        <source>1 is to be fetched</source>
        <translation>1 est à récupérer</translation>
    </message>
    <message numerus="yes">
        <source>%n are to be fetched</source>
        <translation>
            <numerusform>%n est à récupérer</numerusform>
            <numerusform>%n sont à récupérer</numerusform>
        </translation>
    </message>
    <message>
        <source>1 cannot be fetched</source>
        <translation>1 ne peut pas être récupérée</translation>
    </message>
    <message numerus="yes">
        <source>%n cannot be fetched</source>
        <translation>
            <numerusform>%n ne peut pas être récupérée</numerusform>
            <numerusform>%n ne peuvent pas être récupérées</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <comment>images, what becomes of them</comment>
        <translation>%1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>, </source>
        <comment>list</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>Missing: %1.</source>
        <comment>size</comment>
        <translation>Il manque %1.</translation>
    </message>
    <message>
        <source>How much that is will be known when the manifests are read.</source>
        <translation>On saura quelle quantité cela représente à la lecture des manifestes.</translation>
    </message>
    <message>
        <source>Missing: at least %1; the rest will be known when the manifests are read.</source>
        <comment>size</comment>
        <translation>Il manque au moins %1&#x202f;; le reste sera connu à la lecture des manifestes.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>sentences that follow each other</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Up to 1 pull of %1</source>
        <comment>upstream</comment>
        <translation>Jusqu’à 1 pull de %1</translation>
    </message>
    <message numerus="yes">
        <source>Up to %n pulls of %1</source>
        <comment>upstream</comment>
        <translation>
            <numerusform>Jusqu’à %n pull de %1</numerusform>
            <numerusform>Jusqu’à %n pulls de %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2 left</source>
        <comment>pulls, number</comment>
        <translation>%1, %2 restants</translation>
    </message>
    <message>
        <source>%1, which tells no limit</source>
        <comment>pulls of an upstream</comment>
        <translation>%1, qui n’annonce aucune limite</translation>
    </message>
    <message>
        <source>%1 of %2, %3 of %4 fetched</source>
        <comment>sizes, then number and images</comment>
        <translation>%1 sur %2, %3 récupéré(s) sur %4</translation>
    </message>
    <message>
        <source>%1 so far, %2 of %3 fetched</source>
        <comment>size, then number and images</comment>
        <translation>%1 jusqu’ici, %2 récupéré(s) sur %3</translation>
    </message>
    <message>
        <source>Warming up, %1</source>
        <comment>percent</comment>
        <translation>Préchargement, %1</translation>
    </message>
    <message>
        <source>Warmed up %1</source>
        <comment>images</comment>
        <translation>Préchargé&#xa0;: %1</translation>
    </message>
    <message>
        <source>Warmed up %1 of %2</source>
        <comment>number, images</comment>
        <translation>Préchargé&#xa0;: %1 sur %2</translation>
    </message>
    <message>
        <source>%1, then cancelled</source>
        <comment>what was done</comment>
        <translation>%1, puis annulé</translation>
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
            <numerusform>%n jour</numerusform>
            <numerusform>%n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>percentage</comment>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>never</source>
        <translation>jamais</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>à l’instant</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <comment>a span of time</comment>
        <translation>il y a %1</translation>
    </message>
    <message>
        <source>now</source>
        <translation>maintenant</translation>
    </message>
    <message>
        <source>in %1</source>
        <comment>a span of time</comment>
        <translation>dans %1</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 h %2 min</translation>
    </message>
    <message>
        <source>1 image</source>
        <translation>1 image</translation>
    </message>
    <message numerus="yes">
        <source>%n images</source>
        <translation>
            <numerusform>%n image</numerusform>
            <numerusform>%n images</numerusform>
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
        <translation>1 projet</translation>
    </message>
    <message numerus="yes">
        <source>%n projects</source>
        <translation>
            <numerusform>%n projet</numerusform>
            <numerusform>%n projets</numerusform>
        </translation>
    </message>
    <message>
        <source>1 registry</source>
        <translation>1 registre</translation>
    </message>
    <message numerus="yes">
        <source>%n registries</source>
        <translation>
            <numerusform>%n registre</numerusform>
            <numerusform>%n registres</numerusform>
        </translation>
    </message>
    <message>
        <source>Not used yet</source>
        <translation>Pas encore utilisé</translation>
    </message>
    <message>
        <source>Healthy</source>
        <translation>En bon état</translation>
    </message>
    <message>
        <source>Slow</source>
        <translation>Lent</translation>
    </message>
    <message>
        <source>Rate limited</source>
        <translation>Limité</translation>
    </message>
    <message>
        <source>Failing</source>
        <translation>En échec</translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation>Désactivé</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Expiré</translation>
    </message>
    <message>
        <source>Expires soon</source>
        <translation>Expire bientôt</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Actif</translation>
    </message>
    <message>
        <source>Fresh</source>
        <translation>Frais</translation>
    </message>
    <message>
        <source>Check due</source>
        <translation>À vérifier</translation>
    </message>
    <message>
        <source>Stale</source>
        <translation>Périmé</translation>
    </message>
    <message>
        <source>Gone upstream</source>
        <translation>Absent de l’amont</translation>
    </message>
    <message>
        <source>Testing</source>
        <translation>Test en cours</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>Réussi</translation>
    </message>
    <message>
        <source>Passed with a warning</source>
        <translation>Réussi avec un avertissement</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Échec</translation>
    </message>
    <message>
        <source>Find the address (DNS)</source>
        <translation>Trouver l’adresse (DNS)</translation>
    </message>
    <message>
        <source>Reach it (TCP)</source>
        <translation>La joindre (TCP)</translation>
    </message>
    <message>
        <source>Trust its certificate (TLS)</source>
        <translation>Reconnaître son certificat (TLS)</translation>
    </message>
    <message>
        <source>It speaks the registry API (/v2/)</source>
        <translation>Il parle l’API des registres (/v2/)</translation>
    </message>
    <message>
        <source>Log in (token)</source>
        <translation>Se connecter (jeton)</translation>
    </message>
    <message>
        <source>Read its rate limit</source>
        <translation>Lire sa limite de requêtes</translation>
    </message>
    <message>
        <source>not told</source>
        <comment>the upstream did not tell its rate limit</comment>
        <translation>non communiqué</translation>
    </message>
    <message>
        <source>used up, asks again %1</source>
        <translation>épuisé, nouvelle demande %1</translation>
    </message>
    <message>
        <source>%1 left</source>
        <comment>pulls</comment>
        <translation>%1 restants</translation>
    </message>
    <message>
        <source>%1 of %2 left</source>
        <comment>pulls</comment>
        <translation>%1 restants sur %2</translation>
    </message>
    <message>
        <source>never again</source>
        <comment>how often a tag is checked</comment>
        <translation>plus jamais</translation>
    </message>
    <message>
        <source>on each pull</source>
        <comment>how often a tag is checked</comment>
        <translation>à chaque pull</translation>
    </message>
    <message>
        <source>every %1</source>
        <comment>how often a tag is checked</comment>
        <translation>toutes les %1</translation>
    </message>
    <message>
        <source>version tags every 24 h, other tags every 10 min</source>
        <translation>tags de version toutes les 24 h, autres tags toutes les 10 min</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>tag pattern, how often it is checked</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between freshness rules</comment>
        <translation>&#x202f;; </translation>
    </message>
    <message>
        <source>The configuration file manages this entry. Change it there, then send SIGHUP or restart.</source>
        <translation>Cette entrée est gérée par le fichier de configuration. Modifiez-la là-bas, puis envoyez SIGHUP ou redémarrez.</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Ignoré</translation>
    </message>
    <message>
        <source>Pattern</source>
        <comment>kind of a tag rule</comment>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Expression</source>
        <comment>kind of a tag rule</comment>
        <translation>Expression</translation>
    </message>
    <message>
        <source>Kind of tag</source>
        <comment>kind of a tag rule</comment>
        <translation>Type de tag</translation>
    </message>
    <message>
        <source>Versions (1.27.3, v2.0)</source>
        <translation>Versions (1.27.3, v2.0)</translation>
    </message>
    <message>
        <source>Major versions (16, v2)</source>
        <translation>Versions majeures (16, v2)</translation>
    </message>
    <message>
        <source>Minor versions (1.27)</source>
        <translation>Versions mineures (1.27)</translation>
    </message>
    <message>
        <source>Dates (20240501, 2024.05)</source>
        <translation>Dates (20240501, 2024.05)</translation>
    </message>
    <message>
        <source>Commits (sha-abcdef0)</source>
        <translation>Commits (sha-abcdef0)</translation>
    </message>
    <message>
        <source>Moving names (latest, edge)</source>
        <translation>Noms mobiles (latest, edge)</translation>
    </message>
    <message>
        <source>It has no pattern. Use * for all tags.</source>
        <translation>Elle n’a pas de motif. Utilisez * pour tous les tags.</translation>
    </message>
    <message>
        <source>It could take very long to match. Avoid repetitions inside repetitions, such as (a+)+.</source>
        <translation>La comparaison pourrait être très longue. Évitez les répétitions imbriquées, comme (a+)+.</translation>
    </message>
    <message>
        <source>There is no such kind of tags.</source>
        <translation>Ce type de tags n’existe pas.</translation>
    </message>
    <message>
        <source>It is no valid pattern: %1.</source>
        <translation>Ce n’est pas un motif valide&#xa0;: %1.</translation>
    </message>
    <message>
        <source>%1 are checked %2.</source>
        <comment>a kind of tags, how often</comment>
        <translation>%1&#xa0;: vérification %2.</translation>
    </message>
    <message>
        <source>Tags that match the expression %1 are checked %2.</source>
        <translation>Les tags qui correspondent à l’expression %1 sont vérifiés %2.</translation>
    </message>
    <message>
        <source>All other tags are checked %1.</source>
        <translation>Tous les autres tags sont vérifiés %1.</translation>
    </message>
    <message>
        <source>Tags that look like %1 are checked %2.</source>
        <translation>Les tags du type %1 sont vérifiés %2.</translation>
    </message>
    <message>
        <source>The tag %1 is checked %2.</source>
        <translation>Le tag %1 est vérifié %2.</translation>
    </message>
    <message>
        <source>for %1 copies are served at once and checked behind</source>
        <translation>pendant %1, les copies sont servies aussitôt et vérifiées ensuite</translation>
    </message>
    <message>
        <source>its error is answered, not the cached copy</source>
        <translation>son erreur est renvoyée, et non la copie en cache</translation>
    </message>
    <message>
        <source>copies up to %1 after their last check are served</source>
        <translation>les copies sont servies jusqu’à %1 après leur dernière vérification</translation>
    </message>
    <message>
        <source>It is longer than %1 characters.</source>
        <translation>Elle dépasse %1 caractères.</translation>
    </message>
    <message>
        <source>It was asked for the first time.</source>
        <translation>Elle a été demandée pour la première fois.</translation>
    </message>
    <message>
        <source>The tag has moved to another image since it was last checked.</source>
        <translation>Le tag désigne une autre image depuis la dernière vérification.</translation>
    </message>
    <message>
        <source>The image was here for another platform only.</source>
        <translation>L’image n’était ici que pour une autre plateforme.</translation>
    </message>
    <message>
        <source>Its manifest was here, but not every layer.</source>
        <translation>Son manifeste était ici, mais pas toutes ses couches.</translation>
    </message>
    <message>
        <source>It was here until %1, when it was removed to stay under the space limit.</source>
        <translation>Elle était ici jusqu’au %1, puis a été retirée pour rester sous la limite d’espace.</translation>
    </message>
    <message>
        <source>It was here until %1, when it was deleted in the console.</source>
        <translation>Elle était ici jusqu’au %1, puis a été supprimée dans la console.</translation>
    </message>
    <message>
        <source>It was here until %1, when it was removed by: %2.</source>
        <translation>Elle était ici jusqu’au %1, puis a été retirée par&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Two secrets</source>
        <translation>Deux secrets</translation>
    </message>
    <message>
        <source>Read a manifest</source>
        <translation>Lire un manifeste</translation>
    </message>
</context>
<context>
    <name>breakwater::app::Console</name>
    <message>
        <source>Breakwater cannot start</source>
        <translation>Breakwater ne peut pas démarrer</translation>
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
        <translation>Afficher la fenêtre</translation>
    </message>
    <message>
        <source>Copy the address for nodes</source>
        <translation>Copier l’adresse pour les nœuds</translation>
    </message>
    <message>
        <source>Stop the server and quit</source>
        <translation>Arrêter le serveur et quitter</translation>
    </message>
    <message>
        <source>Serving at %1</source>
        <translation>En service sur %1</translation>
    </message>
    <message>
        <source>Not serving</source>
        <translation>Hors service</translation>
    </message>
    <message>
        <source>Breakwater: %1</source>
        <translation>Breakwater&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 has not answered for five minutes</source>
        <translation>%1 ne répond pas depuis cinq minutes</translation>
    </message>
    <message>
        <source>Cached images keep working.</source>
        <translation>Les images en cache restent disponibles.</translation>
    </message>
    <message numerus="yes">
        <source>%n pull(s) running</source>
        <translation>
            <numerusform>%n pull en cours</numerusform>
            <numerusform>%n pulls en cours</numerusform>
        </translation>
    </message>
    <message>
        <source>Breakwater: %1, %2</source>
        <translation>Breakwater&#xa0;: %1, %2</translation>
    </message>
</context>
<context>
    <name>breakwater::ui</name>
    <message>
        <source>Move…</source>
        <translation>Déplacer…</translation>
    </message>
    <message>
        <source>Bring the store to another folder or disk, while it serves</source>
        <translation>Déplacer le stockage vers un autre dossier ou disque, sans interrompre le service</translation>
    </message>
</context>
<context>
    <name>breakwater::ui::AboutPage</name>
    <message>
        <source>data folder</source>
        <translation>dossier des données</translation>
    </message>
    <message>
        <source>Breakwater</source>
        <translation>Breakwater</translation>
    </message>
    <message>
        <source>A pull-through cache for container registries</source>
        <translation>Un cache relais pour les registres de conteneurs</translation>
    </message>
    <message>
        <source>Data folder</source>
        <translation>Dossier des données</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later. It comes without any warranty.</source>
        <translation>Logiciel libre sous la licence publique générale GNU, version 3 ou ultérieure. Il est fourni sans aucune garantie.</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Running since</source>
        <translation>En marche depuis</translation>
    </message>
    <message>
        <source>Listening on</source>
        <translation>À l’écoute sur</translation>
    </message>
    <message>
        <source>Configuration file</source>
        <translation>Fichier de configuration</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>Qt</source>
        <translation>Qt</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Système</translation>
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
        <translation>Afficher seulement ce nœud</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Activité</translation>
    </message>
    <message>
        <source>Every pull as it happens: who pulls what, and where it comes from.</source>
        <translation>Chaque pull en direct&#xa0;: qui récupère quoi, et d’où cela vient.</translation>
    </message>
    <message>
        <source>Filter: words, node:pi4, outcome:miss, project:name</source>
        <translation>Filtre&#xa0;: mots, node:pi4, outcome:miss, project:nom</translation>
    </message>
    <message>
        <source>Pulls</source>
        <translation>Pulls</translation>
    </message>
    <message>
        <source>Copied the report</source>
        <translation>Rapport copié</translation>
    </message>
    <message>
        <source>No pulls match</source>
        <translation>Aucun pull ne correspond</translation>
    </message>
    <message>
        <source>None of the pulls that are listed fits the filter.</source>
        <translation>Aucun des pulls affichés ne correspond au filtre.</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Effacer le filtre</translation>
    </message>
    <message>
        <source>No pull has come by yet</source>
        <translation>Aucun pull n’est encore passé</translation>
    </message>
    <message>
        <source>Give a node its configuration, then pull an image on it. The pull appears here with its first byte.</source>
        <translation>Donnez sa configuration à un nœud, puis récupérez-y une image. Le pull apparaît ici dès son premier octet.</translation>
    </message>
    <message>
        <source>Configure a node</source>
        <translation>Configurer un nœud</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Show new pulls again (Space)</source>
        <translation>Afficher de nouveau les nouveaux pulls (Espace)</translation>
    </message>
    <message>
        <source>Hold the list still (Space)</source>
        <translation>Figer la liste (Espace)</translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n nouveau</numerusform>
            <numerusform>%n nouveaux</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new pull(s), show them</source>
        <translation>
            <numerusform>%n nouveau pull, l’afficher</numerusform>
            <numerusform>%n nouveaux pulls, les afficher</numerusform>
        </translation>
    </message>
    <message>
        <source>Show the new pulls (End)</source>
        <translation>Afficher les nouveaux pulls (Fin)</translation>
    </message>
    <message>
        <source>Explain…</source>
        <translation>Expliquer…</translation>
    </message>
    <message>
        <source>What a pull of this image would do now, and why</source>
        <translation>Ce que ferait maintenant un pull de cette image, et pourquoi</translation>
    </message>
</context>
<context>
    <name>breakwater::ui::AddressPage</name>
    <message>
        <source>Encrypted, with a private certificate authority (recommended)</source>
        <translation>Chiffré, avec une autorité de certification privée (recommandé)</translation>
    </message>
    <message>
        <source>Plain HTTP</source>
        <translation>HTTP en clair</translation>
    </message>
    <message>
        <source>address for nodes</source>
        <translation>adresse pour les nœuds</translation>
    </message>
    <message>
        <source>&amp;Host name or address</source>
        <translation>Nom d&apos;&amp;hôte ou adresse</translation>
    </message>
    <message>
        <source>&amp;Port</source>
        <translation>&amp;Port</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Connexion</translation>
    </message>
    <message>
        <source>Nodes will use</source>
        <translation>Les nœuds utiliseront</translation>
    </message>
    <message>
        <source>Later: Settings, Server.</source>
        <translation>Plus tard&#xa0;: Paramètres, Serveur.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Where nodes reach this server</source>
        <translation>Où les nœuds joignent ce serveur</translation>
    </message>
    <message>
        <source>A host name is best: it stays when the address changes. It must be known to your nodes.</source>
        <translation>Un nom d’hôte est préférable&#xa0;: il reste quand l’adresse change. Vos nœuds doivent le connaître.</translation>
    </message>
    <message>
        <source>this computer alone</source>
        <translation>cet ordinateur seulement</translation>
    </message>
    <message>
        <source>%1   host name</source>
        <translation>%1   nom d’hôte</translation>
    </message>
    <message>
        <source>Managed by the configuration file</source>
        <translation>Géré par le fichier de configuration</translation>
    </message>
    <message>
        <source>%1 says how nodes reach this server. Set-up leaves that as it is.</source>
        <translation>%1 indique comment les nœuds joignent ce serveur. L’installation ne change rien à cela.</translation>
    </message>
    <message>
        <source>Give the name or address that nodes will use.</source>
        <translation>Indiquez le nom ou l’adresse que les nœuds utiliseront.</translation>
    </message>
    <message>
        <source>This is no host name and no address. Write it without scheme and port: cache.lan or 192.168.1.10</source>
        <translation>Ce n’est ni un nom d’hôte ni une adresse. Écrivez-le sans schéma ni port&#xa0;: cache.lan ou 192.168.1.10</translation>
    </message>
    <message>
        <source>Choose a port from 1 to 65535.</source>
        <translation>Choisissez un port de 1 à 65535.</translation>
    </message>
    <message>
        <source>Ports below 1024 need administrator rights.</source>
        <translation>Les ports inférieurs à 1024 exigent les droits d’administrateur.</translation>
    </message>
    <message>
        <source>Port %1 is taken at the moment; %2 is free.</source>
        <translation>Le port %1 est occupé pour le moment&#x202f;; le %2 est libre.</translation>
    </message>
    <message>
        <source>The certificate files that are set now stay in use.</source>
        <translation>Les fichiers de certificat actuels restent en service.</translation>
    </message>
    <message>
        <source>Nodes get the CA certificate with their configuration. Nothing has to be bought or renewed by hand.</source>
        <translation>Les nœuds reçoivent le certificat de l’AC avec leur configuration. Rien à acheter ni à renouveler à la main.</translation>
    </message>
    <message>
        <source>Plain HTTP is not private</source>
        <translation>HTTP en clair n’est pas confidentiel</translation>
    </message>
    <message>
        <source>This address is outside the private ranges: strangers could read the robot&apos;s secret and alter images on their way. Use encryption.</source>
        <translation>Cette adresse est en dehors des plages privées&#xa0;: des inconnus pourraient lire le secret du robot et altérer les images en chemin. Utilisez le chiffrement.</translation>
    </message>
    <message>
        <source>Anyone on the network can read the robot&apos;s secret and alter images on their way.</source>
        <translation>N’importe qui sur le réseau peut lire le secret du robot et altérer les images en chemin.</translation>
    </message>
    <message>
        <source>Only this computer can pull</source>
        <translation>Seul cet ordinateur peut récupérer</translation>
    </message>
    <message>
        <source>This address is the computer itself. Choose another one when nodes are other machines.</source>
        <translation>Cette adresse est l’ordinateur lui-même. Choisissez-en une autre si les nœuds sont d’autres machines.</translation>
    </message>
</context>
<context>
    <name>breakwater::ui::ApplicationPage</name>
    <message>
        <source>As the desktop has it</source>
        <translation>Comme le bureau</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>Ask what to do</source>
        <translation>Demander quoi faire</translation>
    </message>
    <message>
        <source>Keep serving images in the background</source>
        <translation>Continuer à servir les images en arrière-plan</translation>
    </message>
    <message>
        <source>Stop the server and quit</source>
        <translation>Arrêter le serveur et quitter</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Thème</translation>
    </message>
    <message>
        <source>Colours of the window. Takes effect at once.</source>
        <translation>Couleurs de la fenêtre. Prend effet aussitôt.</translation>
    </message>
    <message>
        <source>When the window is &amp;closed</source>
        <translation>À la fer&amp;meture de la fenêtre</translation>
    </message>
    <message>
        <source>This program is the server: while it runs in the background, nodes can pull.</source>
        <translation>Ce programme est le serveur&#xa0;: tant qu’il tourne en arrière-plan, les nœuds peuvent récupérer des images.</translation>
    </message>
    <message>
        <source>As the system has it</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>La&amp;ngue</translation>
    </message>
    <message>
        <source>Takes effect when Breakwater is started again.</source>
        <translation>Prend effet au prochain démarrage de Breakwater.</translation>
    </message>
</context>
<context>
    <name>breakwater::ui::ArchiveItemModel</name>
    <message>
        <source>Image</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Platforms</source>
        <translation>Plateformes</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>What to know</source>
        <translation>À savoir</translation>
    </message>
    <message>
        <source>(without a name)</source>
        <translation>(sans nom)</translation>
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
        <translation>Images de l’archive</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Annulé</translation>
    </message>
    <message>
        <source>Nothing is left of it.</source>
        <translation>Il n’en reste rien.</translation>
    </message>
    <message>
        <source>The table says what stayed out, and why.</source>
        <translation>Le tableau indique ce qui est resté dehors, et pourquoi.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>image, what is the matter</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>breakwater::ui::AuditDetailPane</name>
    <message>
        <source>What else happened to it</source>
        <translation>Ce qui lui est arrivé d’autre</translation>
    </message>
    <message>
        <source>Request id, as in the log</source>
        <translation>Identifiant de requête, comme dans le journal</translation>
    </message>
    <message>
        <source>request id</source>
        <translation>identifiant de requête</translation>
    </message>
    <message>
        <source>Hash of the row in the chain</source>
        <translation>Hachage de la ligne dans la chaîne</translation>
    </message>
    <message>
        <source>hash</source>
        <translation>hachage</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a user, where he gave the command</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>From where</source>
        <translation>D’où</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>node, address</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>As it was added</source>
        <translation>Tel qu’ajouté</translation>
    </message>
    <message>
        <source>As it was removed</source>
        <translation>Tel que supprimé</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Ce qui a changé</translation>
    </message>
    <message>
        <source>%1: %2 by %3</source>
        <comment>when, what, who</comment>
        <translation>%1&#xa0;: %2 par %3</translation>
    </message>
    <message>
        <source>It cannot be taken back</source>
        <translation>Cela ne peut pas être annulé</translation>
    </message>
</context>
<context>
    <name>breakwater::ui::AuditExportDialog</name>
    <message>
        <source>Export the log</source>
        <translation>Exporter le journal</translation>
    </message>
    <message>
        <source>The rows that the filter shows, newest first.</source>
        <translation>Les lignes que montre le filtre, les plus récentes d’abord.</translation>
    </message>
    <message>
        <source>The rows that the filter shows, newest first: %1.</source>
        <comment>number</comment>
        <translation>Les lignes que montre le filtre, les plus récentes d’abord&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>CSV, for a spreadsheet</source>
        <translation>CSV, pour un tableur</translation>
    </message>
    <message>
        <source>JSON lines, for programs</source>
        <translation>Lignes JSON, pour les programmes</translation>
    </message>
    <message>
        <source>CSV (*.csv);;JSON lines (*.jsonl);;All files (*)</source>
        <translation>CSV (*.csv);;Lignes JSON (*.jsonl);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>F&amp;ormat</source>
        <translation>F&amp;ormat</translation>
    </message>
    <message>
        <source>F&amp;ile</source>
        <translation>F&amp;ichier</translation>
    </message>
    <message>
        <source>On the machine that Breakwater runs on. A file of this name is replaced.</source>
        <translation>Sur la machine où tourne Breakwater. Un fichier de ce nom est remplacé.</translation>
    </message>
</context>
<context>
    <name>breakwater::ui::AuditFilterBar</name>
    <message>
        <source>Which rows</source>
        <translation>Quelles lignes</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Changements</translation>
    </message>
    <message>
        <source>What was changed or deleted, and by whom</source>
        <translation>Ce qui a été modifié ou supprimé, et par qui</translation>
    </message>
    <message>
        <source>Pulls</source>
        <translation>Pulls</translation>
    </message>
    <message>
        <source>Who pulled what</source>
        <translation>Qui a récupéré quoi</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Refusé</translation>
    </message>
    <message>
        <source>What somebody tried and was not allowed</source>
        <translation>Ce que quelqu’un a tenté sans y être autorisé</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>À tout moment</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Last 24 hours</source>
        <translation>Dernières 24 heures</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>7 derniers jours</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>30 derniers jours</translation>
    </message>
    <message>
        <source>From … to …</source>
        <translation>Du … au …</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Premier jour</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Dernier jour</translation>
    </message>
</context>
<context>
    <name>breakwater::ui::AuditFooter</name>
    <message>
        <source>Rows that match: %1</source>
        <translation>Lignes correspondantes&#xa0;: %1</translation>
    </message>
    <message>
        <source>Rows: %1</source>
        <translation>Lignes&#xa0;: %1</translation>
    </message>
    <message>
        <source>Changes and refusals: %1 (%2), pulls: %3</source>
        <comment>number, size, number</comment>
        <translation>Changements et refus&#xa0;: %1 (%2), pulls&#xa0;: %3</translation>
    </message>
    <message>
        <source>Kept %1</source>
        <comment>for one year</comment>
        <translation>Gardé %1</translation>
    </message>
    <message>
        <source>How long history is kept</source>
        <translation>Combien de temps l’historique est gardé</translation>
    </message>
</context>
<context>
    <name>breakwater::ui::AuditModel</name>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Of what</source>
        <translation>De quoi</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>From where</source>
        <translation>D’où</translation>
    </message>
</context>
<context>
    <name>breakwater::ui::AuditRetentionDialog</name>
    <message>
        <source>How long history is kept</source>
        <translation>Combien de temps l’historique est gardé</translation>
    </message>
    <message>
        <source>Changes and refusals: %1 (%2), pulls: %3, the oldest of %4.</source>
        <comment>number, size, number, date</comment>
        <translation>Changements et refus&#xa0;: %1 (%2), pulls&#xa0;: %3, le plus ancien du %4.</translation>
    </message>
    <message>
        <source>Keep it so</source>
        <translation>Garder ainsi</translation>
    </message>
    <message>
        <source>for another time</source>
        <translation>pendant une autre durée</translation>
    </message>
    <message>
        <source> days</source>
        <translation> jours</translation>
    </message>
    <message>
        <source>&amp;Keep history</source>
        <translation>&amp;Garder l’historique</translation>
    </message>
    <message>
        <source>&amp;Days</source>
        <translation>&amp;Jours</translation>
    </message>
    <message>
        <source>What is older than %1 is removed now, and cannot be had back. Export it first if you want it.</source>
        <translation>Ce qui date de plus de %1 est supprimé maintenant et ne peut pas être récupéré. Exportez-le d’abord si vous le voulez.</translation>
    </message>
    <message>
        <source>Changes, refused sign-ins, pulls and events go when they are older. The chain can be verified all the same.</source>
        <translation>Les changements, connexions refusées, pulls et événements partent quand ils sont plus anciens. La chaîne reste vérifiable.</translation>
    </message>
</context>
<context>
    <name>breakwater::ui::AuditView</name>
    <message>
        <source>Filter: words, actor:anna, action:project, node:pi4, outcome:refused</source>
        <translation>Filtre&#xa0;: mots, actor:anna, action:project, node:pi4, outcome:refused</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>Verify log</source>
        <translation>Vérifier le journal</translation>
    </message>
    <message>
        <source>Audit log</source>
        <translation>Journal d’audit</translation>
    </message>
    <message>
        <source>Nothing has happened yet</source>
        <translation>Rien ne s’est encore passé</translation>
    </message>
    <message>
        <source>Every change of the configuration, every pull and every refused sign-in gets a row here: who, what, when and from where.</source>
        <translation>Chaque changement de configuration, chaque pull et chaque connexion refusée obtient ici une ligne&#xa0;: qui, quoi, quand et d’où.</translation>
    </message>
    <message>
        <source>Write the rows that are shown into a file</source>
        <translation>Écrire les lignes affichées dans un fichier</translation>
    </message>
    <message>
        <source>Check that no row was changed, taken out or moved</source>
        <translation>Vérifier qu’aucune ligne n’a été modifiée, retirée ou déplacée</translation>
    </message>
    <message>
        <source>Undo this change</source>
        <translation>Annuler ce changement</translation>
    </message>
    <message>
        <source>Show what was happening then</source>
        <translation>Montrer ce qui se passait alors</translation>
    </message>
    <message>
        <source>Only this actor</source>
        <translation>Seulement cet acteur</translation>
    </message>
    <message>
        <source>Only this object</source>
        <translation>Seulement cet objet</translation>
    </message>
    <message>
        <source>History is kept %1 now</source>
        <comment>for one year</comment>
        <translation>L’historique est désormais gardé %1</translation>
    </message>
    <message>
        <source>Who changed or pulled what, when and from where.</source>
        <translation>Qui a modifié ou récupéré quoi, quand et d’où.</translation>
    </message>
    <message>
        <source>This is no change of configuration</source>
        <translation>Ce n’est pas un changement de configuration</translation>
    </message>
    <message>
        <source>Wrote %1 (rows: %2)</source>
        <comment>file, number</comment>
        <translation>%1 écrit (lignes&#xa0;: %2)</translation>
    </message>
    <message numerus="yes">
        <source>The log is whole: %n row(s) checked</source>
        <translation>
            <numerusform>Le journal est intact&#xa0;: %n ligne vérifiée</numerusform>
            <numerusform>Le journal est intact&#xa0;: %n lignes vérifiées</numerusform>
        </translation>
    </message>
    <message>
        <source>Every row stands where it was written. Rows up to %1 went by age. Hash of the newest row: %2</source>
        <translation>Chaque ligne est là où elle a été écrite. Les lignes jusqu’à %1 sont parties avec l’âge. Hachage de la plus récente&#xa0;: %2</translation>
    </message>
    <message>
        <source>Every row stands where it was written. Hash of the newest row: %1</source>
        <translation>Chaque ligne est là où elle a été écrite. Hachage de la plus récente&#xa0;: %1</translation>
    </message>
    <message>
        <source>Row %1 was altered</source>
        <translation>La ligne %1 a été altérée</translation>
    </message>
    <message>
        <source>It does not say any more what was written. Rows before it are right. A backup from before that has the row as it was.</source>
        <translation>Elle ne dit plus ce qui a été écrit. Les lignes précédentes sont justes. Une sauvegarde antérieure contient la ligne d’origine.</translation>
    </message>
    <message>
        <source>Rows before row %1 are missing</source>
        <translation>Des lignes manquent avant la ligne %1</translation>
    </message>
    <message>
        <source>Somebody took them out. Rows before the gap are right.</source>
        <translation>Quelqu’un les a retirées. Les lignes avant le trou sont justes.</translation>
    </message>
    <message>
        <source>Row %1 was moved</source>
        <translation>La ligne %1 a été déplacée</translation>
    </message>
    <message>
        <source>It was written as row %1. Rows before it are right.</source>
        <translation>Elle a été écrite comme ligne %1. Les lignes précédentes sont justes.</translation>
    </message>
    <message>
        <source>The newest rows are missing</source>
        <translation>Les lignes les plus récentes manquent</translation>
    </message>
    <message>
        <source>The log ends at row %1, and was written up to row %2.</source>
        <translation>Le journal s’arrête à la ligne %1, et a été écrit jusqu’à la ligne %2.</translation>
    </message>
    <message>
        <source>Remove %1 again?</source>
        <translation>Supprimer de nouveau %1&#x202f;?</translation>
    </message>
    <message>
        <source>Nodes that log in with it are refused then. It can be had back for a day.</source>
        <translation>Les nœuds qui s’identifient avec lui sont alors refusés. Il peut être rétabli pendant un jour.</translation>
    </message>
    <message>
        <source>What depends on it stops working.</source>
        <translation>Ce qui en dépend cesse de fonctionner.</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Supprimer %1</translation>
    </message>
    <message>
        <source>Taken back: %1</source>
        <translation>Annulé&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>breakwater::ui::BackupDialog</name>
    <message>
        <source>Save a backup</source>
        <translation>Enregistrer une sauvegarde</translation>
    </message>
    <message>
        <source>Settings, upstreams, projects, robots, the CA and the catalog, in one file. The images&apos; bytes are not in it: they are fetched again.</source>
        <translation>Paramètres, amonts, projets, robots, AC et catalogue, en un seul fichier. Les octets des images n’y sont pas&#xa0;: ils sont récupérés à nouveau.</translation>
    </message>
    <message>
        <source>&amp;Seal it with a passphrase</source>
        <translation>La &amp;sceller avec une phrase secrète</translation>
    </message>
    <message>
        <source>Cancel the backup</source>
        <translation>Annuler la sauvegarde</translation>
    </message>
    <message>
        <source>Backups of Breakwater (*.tar);;All files (*)</source>
        <translation>Sauvegardes de Breakwater (*.tar);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>F&amp;ile</source>
        <translation>F&amp;ichier</translation>
    </message>
    <message>
        <source>On the machine that Breakwater runs on; best on another disk than its data.</source>
        <translation>Sur la machine où tourne Breakwater&#x202f;; de préférence sur un autre disque que ses données.</translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation>&amp;Phrase secrète</translation>
    </message>
    <message numerus="yes">
        <source>At least %n characters. Keep it: nobody opens the file without it.</source>
        <translation>
            <numerusform>Au moins %n caractère. Conservez-la&#xa0;: sans elle, personne n’ouvre le fichier.</numerusform>
            <numerusform>Au moins %n caractères. Conservez-la&#xa0;: sans elle, personne n’ouvre le fichier.</numerusform>
        </translation>
    </message>
    <message>
        <source>Passphrase &amp;again</source>
        <translation>P&amp;hrase secrète, à nouveau</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>The backup goes on.</source>
        <translation>La sauvegarde continue.</translation>
    </message>
    <message>
        <source>Save another one</source>
        <translation>En enregistrer une autre</translation>
    </message>
    <message>
        <source>There is such a file already</source>
        <translation>Un tel fichier existe déjà</translation>
    </message>
    <message>
        <source>The backup replaces it.</source>
        <translation>La sauvegarde le remplace.</translation>
    </message>
    <message>
        <source>Without a passphrase no key is in it</source>
        <translation>Sans phrase secrète, elle ne contient aucune clé</translation>
    </message>
    <message>
        <source>Restored on another computer, the logins of upstreams must be entered again, and nodes be given a new CA. Restored here, all is as it was.</source>
        <translation>Restaurée sur un autre ordinateur, les identifiants des amonts doivent être saisis à nouveau et les nœuds recevoir une nouvelle AC. Restaurée ici, tout est comme avant.</translation>
    </message>
    <message>
        <source>This is not the same passphrase.</source>
        <translation>Ce n’est pas la même phrase secrète.</translation>
    </message>
    <message>
        <source>Replace the file</source>
        <translation>Remplacer le fichier</translation>
    </message>
    <message>
        <source>Save the backup</source>
        <translation>Enregistrer la sauvegarde</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Annulé</translation>
    </message>
    <message>
        <source>There is no file.</source>
        <translation>Il n’y a pas de fichier.</translation>
    </message>
    <message>
        <source>Saved to %1</source>
        <translation>Enregistré dans %1</translation>
    </message>
    <message>
        <source>Keep it and its passphrase in different places, and neither on this disk.</source>
        <translation>Conservez-la et sa phrase secrète à des endroits différents, et aucune des deux sur ce disque.</translation>
    </message>
    <message>
        <source>Keep it on another disk. It holds no password and no key.</source>
        <translation>Conservez-la sur un autre disque. Elle ne contient ni mot de passe ni clé.</translation>
    </message>
</context>
<context>
    <name>breakwater::ui::BackupPage</name>
    <message>
        <source>Do not restore it</source>
        <translation>Ne pas la restaurer</translation>
    </message>
    <message>
        <source>Save a backup…</source>
        <translation>Enregistrer une sauvegarde…</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>Restaurer…</translation>
    </message>
    <message>
        <source>Take it back…</source>
        <translation>Annuler la restauration…</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurer</translation>
    </message>
    <message>
        <source>Before the last restore</source>
        <translation>Avant la dernière restauration</translation>
    </message>
    <message>
        <source>The demo is gone when it is closed: there is nothing to restore into.</source>
        <translation>La démonstration disparaît à sa fermeture&#xa0;: il n’y a rien où restaurer.</translation>
    </message>
    <message>
        <source>You see what is in the file and what gives way before anything changes. It takes effect at the next start; what it replaces is kept.</source>
        <translation>Vous voyez ce que contient le fichier et ce qui cède la place avant tout changement. Cela prend effet au prochain démarrage&#x202f;; ce qui est remplacé est conservé.</translation>
    </message>
    <message>
        <source>The last one was saved %1, to %2.</source>
        <comment>time, file</comment>
        <translation>La dernière a été enregistrée %1, dans %2.</translation>
    </message>
    <message>
        <source>None has been saved yet. It is one file, and takes seconds.</source>
        <translation>Aucune n’a encore été enregistrée. C’est un seul fichier, en quelques secondes.</translation>
    </message>
    <message>
        <source>A restore waits for the restart</source>
        <translation>Une restauration attend le redémarrage</translation>
    </message>
    <message>
        <source>Then all is as it was before the last restore: %1.</source>
        <comment>what is in it</comment>
        <translation>Tout sera alors comme avant la dernière restauration&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The backup of %1: %2.</source>
        <comment>date and computer, what is in it</comment>
        <translation>La sauvegarde de %1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Restart now</source>
        <translation>Redémarrer maintenant</translation>
    </message>
    <message>
        <source>Another restore waits for the restart.</source>
        <translation>Une autre restauration attend le redémarrage.</translation>
    </message>
    <message>
        <source>Replaced %1: %2. It is kept until the third restore after it.</source>
        <comment>time, what was in it</comment>
        <translation>A remplacé %1&#xa0;: %2. Conservé jusqu’à la troisième restauration suivante.</translation>
    </message>
    <message>
        <source>Take the former state back?</source>
        <translation>Rétablir l’état précédent&#x202f;?</translation>
    </message>
    <message>
        <source>It takes effect at the next start. What is there now is kept in its place, and can be taken back too.</source>
        <translation>Cela prend effet au prochain démarrage. Ce qui est là maintenant est conservé à sa place, et peut être rétabli aussi.</translation>
    </message>
    <message>
        <source>Take it back at the next start</source>
        <translation>Rétablir au prochain démarrage</translation>
    </message>
</context>
<context>
    <name>breakwater::ui::CertificatePage</name>
    <message>
        <source>certificate fingerprint</source>
        <translation>empreinte du certificat</translation>
    </message>
    <message>
        <source>CA fingerprint</source>
        <translation>empreinte de l’AC</translation>
    </message>
    <message>
        <source>CA certificate</source>
        <translation>Certificat de l’AC</translation>
    </message>
    <message>
        <source>Fingerprint (SHA-256)</source>
        <translation>Empreinte (SHA-256)</translation>
    </message>
    <message>
        <source>Certificate authority</source>
        <translation>Autorité de certification</translation>
    </message>
    <message>
        <source>Nodes trust this CA. When the certificate is renewed by it, they need nothing new.</source>
        <translation>Les nœuds font confiance à cette AC. Quand elle renouvelle le certificat, ils n’ont besoin de rien de nouveau.</translation>
    </message>
    <message>
        <source>PEM, to be trusted by nodes</source>
        <translation>PEM, à reconnaître par les nœuds</translation>
    </message>
    <message>
        <source>Encryption is off</source>
        <translation>Le chiffrement est désactivé</translation>
    </message>
    <message>
        <source>This server speaks plain HTTP and has no certificate. Turn encryption on under Server.</source>
        <translation>Ce serveur parle HTTP en clair et n’a pas de certificat. Activez le chiffrement sous Serveur.</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Expiré</translation>
    </message>
    <message>
        <source>Expires %1</source>
        <translation>Expire %1</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>Valide</translation>
    </message>
    <message>
        <source>Issued to</source>
        <translation>Délivré à</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Noms</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Valide jusqu’au</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>date, span</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Renewal</source>
        <translation>Renouvellement</translation>
    </message>
    <message>
        <source>by itself, in good time</source>
        <translation>automatique, à temps</translation>
    </message>
    <message>
        <source>by whoever issued it: replace the files, then restart</source>
        <translation>par l’émetteur&#xa0;: remplacez les fichiers, puis redémarrez</translation>
    </message>
    <message>
        <source>Valid until %1</source>
        <translation>Valide jusqu’au %1</translation>
    </message>
</context>
<context>
    <name>breakwater::ui::ChangeList</name>
    <message>
        <source>now</source>
        <translation>maintenant</translation>
    </message>
    <message>
        <source>before</source>
        <translation>avant</translation>
    </message>
    <message>
        <source>now: %1</source>
        <translation>maintenant&#xa0;: %1</translation>
    </message>
    <message>
        <source>before: %1</source>
        <translation>avant&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>breakwater::ui::CheckPage</name>
    <message>
        <source>Check &amp;again</source>
        <translation>&amp;Vérifier de nouveau</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Vérification</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Cet ordinateur</translation>
    </message>
    <message>
        <source>What Breakwater found out by itself.</source>
        <translation>Ce que Breakwater a trouvé de lui-même.</translation>
    </message>
    <message>
        <source>A free port</source>
        <translation>Un port libre</translation>
    </message>
    <message>
        <source>Addresses that nodes can reach</source>
        <translation>Des adresses que les nœuds peuvent joindre</translation>
    </message>
    <message>
        <source>Space for images</source>
        <translation>Espace pour les images</translation>
    </message>
    <message>
        <source>The file system</source>
        <translation>Le système de fichiers</translation>
    </message>
    <message>
        <source>No free port was found</source>
        <translation>Aucun port libre trouvé</translation>
    </message>
    <message>
        <source>Choose one on the next page.</source>
        <translation>Choisissez-en un à la page suivante.</translation>
    </message>
    <message>
        <source>Port %1 is free</source>
        <translation>Le port %1 est libre</translation>
    </message>
    <message>
        <source>Port %1 is taken</source>
        <translation>Le port %1 est occupé</translation>
    </message>
    <message>
        <source>Port %1 is used by %2</source>
        <translation>Le port %1 est utilisé par %2</translation>
    </message>
    <message>
        <source>Port %1 is free and is proposed instead.</source>
        <translation>Le port %1 est libre et proposé à la place.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>address, network interface</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>This computer has no address in a network</source>
        <translation>Cet ordinateur n’a pas d’adresse sur un réseau</translation>
    </message>
    <message>
        <source>Only programs on this computer can pull. Connect it to the network and check again.</source>
        <translation>Seuls les programmes de cet ordinateur peuvent récupérer. Connectez-le au réseau et vérifiez de nouveau.</translation>
    </message>
    <message>
        <source>Nodes can reach it at %1</source>
        <translation>Les nœuds peuvent le joindre à %1</translation>
    </message>
    <message>
        <source>Also %1</source>
        <translation>Aussi %1</translation>
    </message>
    <message>
        <source>%1 of %2 are free</source>
        <translation>%1 libres sur %2</translation>
    </message>
    <message>
        <source>Enough for about %1 images. A cluster wants 20 GB or more.</source>
        <translation>Assez pour environ %1 images. Une grappe demande 20 Go ou plus.</translation>
    </message>
    <message>
        <source>The data folder is on a network drive (%1)</source>
        <translation>Le dossier des données est sur un lecteur réseau (%1)</translation>
    </message>
    <message>
        <source>Pulls are slower, and stop when the drive is gone. A local disk is better.</source>
        <translation>Les pulls sont plus lents, et s’arrêtent si le lecteur disparaît. Un disque local est préférable.</translation>
    </message>
    <message>
        <source>The data folder is in memory (%1)</source>
        <translation>Le dossier des données est en mémoire (%1)</translation>
    </message>
    <message>
        <source>Everything that is cached is lost at a restart. Start Breakwater with --data and a folder on a disk.</source>
        <translation>Tout ce qui est en cache est perdu au redémarrage. Démarrez Breakwater avec --data et un dossier sur un disque.</translation>
    </message>
    <message>
        <source>The data folder is on a local disk (%1)</source>
        <translation>Le dossier des données est sur un disque local (%1)</translation>
    </message>
</context>
<context>
    <name>breakwater::ui::CodePane</name>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Enregistrer…</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <translation>Copier&#xa0;: %1</translation>
    </message>
    <message>
        <source>Save %1</source>
        <translation>Enregistrer&#xa0;: %1</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copié</translation>
    </message>
    <message>
        <source>Copied %1</source>
        <translation>Copié&#xa0;: %1</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Enregistré sous %1</translation>
    </message>
</context>
<context>
    <name>breakwater::ui::ConfigurationPage</name>
    <message>
        <source>configuration</source>
        <translation>configuration</translation>
    </message>
    <message>
        <source>Everything that you have set, as a file for “breakwaterd --config FILE”. Secrets and passwords are not in it: it names files to read them from.</source>
        <translation>Tout ce que vous avez réglé, sous forme de fichier pour «&#xa0;breakwaterd --config FICHIER&#xa0;». Les secrets et mots de passe n’y sont pas&#xa0;: il nomme les fichiers où les lire.</translation>
    </message>
    <message>
        <source>A configuration file is in use</source>
        <translation>Un fichier de configuration est utilisé</translation>
    </message>
    <message>
        <source>%1 manages what it names; the rest is set here.</source>
        <translation>%1 gère ce qu’il nomme&#x202f;; le reste se règle ici.</translation>
    </message>
</context>
<context>
    <name>breakwater::ui::ConfirmDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>breakwater::ui::ConnectPage</name>
    <message>
        <source>The &amp;node runs</source>
        <translation>Le &amp;nœud utilise</translation>
    </message>
    <message>
        <source>First node</source>
        <translation>Premier nœud</translation>
    </message>
    <message>
        <source>Connect your first node</source>
        <translation>Connecter votre premier nœud</translation>
    </message>
    <message>
        <source>Put the files in their place on the node, run the commands, then pull. The secret is shown only now; for more nodes, use the same files.</source>
        <translation>Placez les fichiers sur le nœud, exécutez les commandes, puis récupérez une image. Le secret n’est affiché que maintenant&#x202f;; pour d’autres nœuds, utilisez les mêmes fichiers.</translation>
    </message>
    <message>
        <source>&amp;Finish</source>
        <translation>&amp;Terminer</translation>
    </message>
    <message>
        <source>&amp;Finish, I will do it later</source>
        <translation>&amp;Terminer, je le ferai plus tard</translation>
    </message>
    <message>
        <source>%1 keeps its secret</source>
        <translation>%1 garde son secret</translation>
    </message>
    <message>
        <source>It was made before and is not stored here, so the file has a placeholder. Put the secret in, or make a new one: nodes with the old one are refused from then on.</source>
        <translation>Il a été créé auparavant et n’est pas conservé ici, le fichier contient donc un emplacement à remplir. Insérez le secret, ou créez-en un nouveau&#xa0;: les nœuds avec l’ancien seront alors refusés.</translation>
    </message>
    <message>
        <source>Make a new secret</source>
        <translation>Créer un nouveau secret</translation>
    </message>
</context>
<context>
    <name>breakwater::ui::ConnectionTestModel</name>
    <message>
        <source>Not tested yet</source>
        <translation>Pas encore testé</translation>
    </message>
    <message>
        <source>Testing the connection …</source>
        <translation>Test de la connexion…</translation>
    </message>
    <message>
        <source>Everything works</source>
        <translation>Tout fonctionne</translation>
    </message>
    <message>
        <source>It works, with a warning</source>
        <translation>Cela fonctionne, avec un avertissement</translation>
    </message>
    <message>
        <source>“%1” failed</source>
        <translation>Échec de «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>The test failed</source>
        <translation>Le test a échoué</translation>
    </message>
    <message>
        <source>Connection test of %1</source>
        <translation>Test de connexion de %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>step, outcome</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Étape</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Constat</translation>
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
        <translation>Copier&#xa0;: %1</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copié</translation>
    </message>
    <message>
        <source>Copied %1</source>
        <translation>Copié&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>breakwater::ui::DashboardView</name>
    <message>
        <source>Copy address</source>
        <translation>Copier l’adresse</translation>
    </message>
    <message>
        <source>Copy the address that nodes use</source>
        <translation>Copier l’adresse que les nœuds utilisent</translation>
    </message>
    <message>
        <source>Copied %1</source>
        <translation>Copié&#xa0;: %1</translation>
    </message>
    <message>
        <source>Dashboard</source>
        <translation>Tableau de bord</translation>
    </message>
    <message>
        <source>Whether the cache works, what it saves, and what needs you.</source>
        <translation>Si le cache fonctionne, ce qu’il économise, et ce qui demande votre attention.</translation>
    </message>
    <message>
        <source>Served from cache</source>
        <translation>Servi par le cache</translation>
    </message>
    <message>
        <source>By bytes: what nodes got without a download for it.
By requests: answered from the cache, also after a check with the upstream.</source>
        <translation>En octets&#xa0;: ce que les nœuds ont reçu sans téléchargement.
En requêtes&#xa0;: réponses du cache, y compris après vérification auprès de l’amont.</translation>
    </message>
    <message>
        <source>Saved downloads</source>
        <translation>Téléchargements évités</translation>
    </message>
    <message>
        <source>Bytes that nodes got and your Internet line did not carry.</source>
        <translation>Octets que les nœuds ont reçus sans passer par votre connexion Internet.</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>Stockage</translation>
    </message>
    <message>
        <source>Nodes today</source>
        <translation>Nœuds aujourd’hui</translation>
    </message>
    <message>
        <source>Outcomes</source>
        <translation>Résultats</translation>
    </message>
    <message>
        <source>Upstream health</source>
        <translation>État des amonts</translation>
    </message>
    <message>
        <source>No upstream yet</source>
        <translation>Aucun amont</translation>
    </message>
    <message>
        <source>An upstream is a registry that images come from.</source>
        <translation>Un amont est un registre d’où viennent les images.</translation>
    </message>
    <message>
        <source>Add an upstream</source>
        <translation>Ajouter un amont</translation>
    </message>
    <message>
        <source>Recent events</source>
        <translation>Événements récents</translation>
    </message>
    <message>
        <source>Time span</source>
        <translation>Période</translation>
    </message>
    <message>
        <source>24 h</source>
        <translation>24 h</translation>
    </message>
    <message>
        <source>The last 24 hours</source>
        <translation>Les dernières 24 heures</translation>
    </message>
    <message>
        <source>7 d</source>
        <translation>7 j</translation>
    </message>
    <message>
        <source>The last 7 days</source>
        <translation>Les 7 derniers jours</translation>
    </message>
    <message>
        <source>30 d</source>
        <translation>30 j</translation>
    </message>
    <message>
        <source>The last 30 days</source>
        <translation>Les 30 derniers jours</translation>
    </message>
    <message>
        <source>Outcomes over time</source>
        <translation>Résultats au fil du temps</translation>
    </message>
    <message>
        <source>No requests in this time</source>
        <translation>Aucune requête pendant cette période</translation>
    </message>
    <message>
        <source>As soon as a node pulls through this server, its outcomes are drawn here.</source>
        <translation>Dès qu’un nœud récupère par ce serveur, ses résultats sont tracés ici.</translation>
    </message>
    <message>
        <source>Show outcomes as</source>
        <translation>Afficher les résultats sous forme de</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>Graphique</translation>
    </message>
    <message>
        <source>Show as a chart</source>
        <translation>Afficher sous forme de graphique</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tableau</translation>
    </message>
    <message>
        <source>Show as a table</source>
        <translation>Afficher sous forme de tableau</translation>
    </message>
    <message numerus="yes">
        <source>%n pull(s) running now</source>
        <translation>
            <numerusform>%n pull en cours</numerusform>
            <numerusform>%n pulls en cours</numerusform>
        </translation>
    </message>
    <message>
        <source>No pulls running now</source>
        <translation>Aucun pull en cours</translation>
    </message>
    <message>
        <source>%1/s to nodes</source>
        <translation>%1/s vers les nœuds</translation>
    </message>
    <message>
        <source>–</source>
        <translation>–</translation>
    </message>
    <message>
        <source>of bytes; %1 of %2 requests</source>
        <translation>des octets&#x202f;; %1 requêtes sur %2</translation>
    </message>
    <message>
        <source>%1 downloaded for %2 served</source>
        <translation>%1 téléchargés pour %2 servis</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) failed</source>
        <translation>
            <numerusform>%n requête en échec</numerusform>
            <numerusform>%n requêtes en échec</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of the limit of %2</source>
        <translation>%1 de la limite de %2</translation>
    </message>
    <message>
        <source>%1, no limit set</source>
        <translation>%1, sans limite</translation>
    </message>
    <message>
        <source>%1 free on the disk</source>
        <translation>%1 libres sur le disque</translation>
    </message>
    <message>
        <source> – nearly full</source>
        <translation> – presque plein</translation>
    </message>
    <message>
        <source>Nothing to report</source>
        <translation>Rien à signaler</translation>
    </message>
    <message>
        <source>Upstreams that fail, changes and warnings appear here.</source>
        <translation>Les amonts en échec, les changements et les avertissements apparaissent ici.</translation>
    </message>
</context>
<context>
    <name>breakwater::ui::DeleteImagesDialog</name>
    <message>
        <source>Delete everything of %1?</source>
        <translation>Supprimer tout %1&#x202f;?</translation>
    </message>
    <message>
        <source>Delete from %1?</source>
        <translation>Supprimer de %1&#x202f;?</translation>
    </message>
    <message>
        <source>Working out what goes with it …</source>
        <translation>Recherche de ce qui part avec…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Tags that are deleted</source>
        <translation>Tags supprimés</translation>
    </message>
    <message>
        <source>%1 more are shared with other images and stay.</source>
        <translation>%1 de plus sont partagés avec d’autres images et restent.</translation>
    </message>
    <message>
        <source>Delete %1, free %2</source>
        <comment>tags, size</comment>
        <translation>Supprimer %1, libérer %2</translation>
    </message>
    <message>
        <source>No tag points to it.</source>
        <translation>Aucun tag ne la désigne.</translation>
    </message>
    <message>
        <source>These tags go, because they point to what is deleted.</source>
        <translation>Ces tags partent aussi, car ils désignent ce qui est supprimé.</translation>
    </message>
    <message>
        <source>%1 It goes to the trash for %2 and can be had back until then. Nothing is freed before; afterwards it is %3.</source>
        <comment>sentence, time, size</comment>
        <translation>%1 Le tout reste %2 dans la corbeille et peut en être récupéré d’ici là. Rien n’est libéré avant&#x202f;; ensuite, %3.</translation>
    </message>
    <message>
        <source>Move %1 to the trash</source>
        <comment>tags</comment>
        <translation>Mettre %1 à la corbeille</translation>
    </message>
    <message>
        <source>%1 Nodes that want it again download it again from the upstream.</source>
        <comment>sentence</comment>
        <translation>%1 Les nœuds qui la veulent à nouveau la téléchargent à nouveau depuis l’amont.</translation>
    </message>
</context>
<context>
    <name>breakwater::ui::DeletionUndo</name>
    <message>
        <source>Moved %1 of %2 to the trash</source>
        <comment>tags, repository</comment>
        <translation>%1 de %2 mis à la corbeille</translation>
    </message>
    <message>
        <source>They can be had back for %1. Nothing is freed before.</source>
        <comment>time</comment>
        <translation>Récupérables pendant %1. Rien n’est libéré avant.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>breakwater::ui::DetailPane</name>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Close the details</source>
        <translation>Fermer les détails</translation>
    </message>
    <message>
        <source>Close the details (Esc)</source>
        <translation>Fermer les détails (Échap)</translation>
    </message>
</context>
<context>
    <name>breakwater::ui::DiffView</name>
    <message>
        <source>On the node now</source>
        <translation>Actuellement sur le nœud</translation>
    </message>
    <message>
        <source>What it becomes</source>
        <translation>Ce que cela devient</translation>
    </message>
    <message>
        <source>The whole result</source>
        <translation>Le résultat complet</translation>
    </message>
    <message>
        <source>The file is as it should be: nothing changes.</source>
        <translation>Le fichier est comme il doit être&#xa0;: rien ne change.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>two amounts of lines</comment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) come</source>
        <translation>
            <numerusform>%n ligne s’ajoute</numerusform>
            <numerusform>%n lignes s’ajoutent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) go</source>
        <translation>
            <numerusform>%n ligne disparaît</numerusform>
            <numerusform>%n lignes disparaissent</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>breakwater::ui::DiskCard</name>
    <message>
        <source>The disk</source>
        <translation>Le disque</translation>
    </message>
    <message>
        <source>of one image</source>
        <translation>d’une seule image</translation>
    </message>
    <message>
        <source>Blobs that one image alone has: its deletion frees them</source>
        <translation>Blobs d’une seule image&#xa0;: sa suppression les libère</translation>
    </message>
    <message>
        <source>shared</source>
        <translation>partagé</translation>
    </message>
    <message>
        <source>Blobs that two or more images have, counted once</source>
        <translation>Blobs de deux images ou plus, comptés une fois</translation>
    </message>
    <message>
        <source>trash</source>
        <translation>corbeille</translation>
    </message>
    <message>
        <source>Deleted, and can still be had back</source>
        <translation>Supprimé, encore récupérable</translation>
    </message>
    <message>
        <source>unfinished</source>
        <translation>inachevé</translation>
    </message>
    <message>
        <source>Downloads that are running or go on later</source>
        <translation>Téléchargements en cours ou à reprendre plus tard</translation>
    </message>
    <message>
        <source>left over</source>
        <translation>résidus</translation>
    </message>
    <message>
        <source>What no image names any more, or was set aside; the next collection takes it</source>
        <translation>Ce que plus aucune image ne nomme, ou mis de côté&#x202f;; le prochain nettoyage l’emporte</translation>
    </message>
    <message>
        <source>others</source>
        <translation>autres</translation>
    </message>
    <message>
        <source>What other programs have on this disk</source>
        <translation>Ce que d’autres programmes ont sur ce disque</translation>
    </message>
    <message>
        <source>free</source>
        <translation>libre</translation>
    </message>
    <message>
        <source>Free on this disk</source>
        <translation>Libre sur ce disque</translation>
    </message>
    <message>
        <source>%1 of images on a disk of %2</source>
        <comment>sizes</comment>
        <translation>%1 d’images sur un disque de %2</translation>
    </message>
    <message>
        <source>%1 of %2 are free; images take %3, %4 of it shared, %5 are held by the trash</source>
        <translation>%1 sur %2 sont libres&#x202f;; les images prennent %3, dont %4 partagés, %5 sont retenus par la corbeille</translation>
    </message>
    <message>
        <source>No limit: images stay until you delete them.</source>
        <translation>Aucune limite&#xa0;: les images restent jusqu’à ce que vous les supprimiez.</translation>
    </message>
    <message>
        <source>Making room, down to %1 of images.</source>
        <translation>Libération d’espace, jusqu’à %1 d’images.</translation>
    </message>
    <message>
        <source>Eviction: from %1 of images down to %2.</source>
        <comment>sizes</comment>
        <translation>Éviction&#xa0;: de %1 d’images à %2.</translation>
    </message>
    <message>
        <source>Next collection: %1. Next scrub: %2.</source>
        <translation>Prochain nettoyage&#xa0;: %1. Prochain contrôle&#xa0;: %2.</translation>
    </message>
</context>
<context>
    <name>breakwater::ui::EventList</name>
    <message>
        <source>Recent events</source>
        <translation>Événements récents</translation>
    </message>
</context>
<context>
    <name>breakwater::ui::EventModel</name>
    <message>
        <source>%1, by %2</source>
        <translation>%1, par %2</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <translation>%1&#xa0;: %2, %3</translation>
    </message>
</context>
<context>
    <name>breakwater::ui::ExplainDialog</name>
    <message>
        <source>Explain a pull</source>
        <translation>Expliquer un pull</translation>
    </message>
    <message>
        <source>What would happen if a node pulled this image now. Nothing is fetched.</source>
        <translation>Ce qui se passerait si un nœud récupérait cette image maintenant. Rien n’est téléchargé.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>&amp;Image, as a node names it</source>
        <translation>&amp;Image, telle qu’un nœud la nomme</translation>
    </message>
    <message>
        <source>A tag or a digest; without one, latest is meant.</source>
        <translation>Un tag ou un digest&#x202f;; sans cela, latest est sous-entendu.</translation>
    </message>
    <message>
        <source>&amp;Platform</source>
        <translation>&amp;Plateforme</translation>
    </message>
</context>
<context>
    <name>breakwater::ui::ExplainedPartModel</name>
    <message>
        <source>Part</source>
        <translation>Élément</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Ici</translation>
    </message>
    <message>
        <source>Digest</source>
        <translation>Digest</translation>
    </message>
    <message>
        <source>Configuration</source>
        <translation>Configuration</translation>
    </message>
    <message>
        <source>Layer %1</source>
        <translation>Couche %1</translation>
    </message>
    <message>
        <source>Stored</source>
        <translation>Stocké</translation>
    </message>
    <message>
        <source>Arriving now</source>
        <translation>En cours d’arrivée</translation>
    </message>
    <message>
        <source>Nodes get it elsewhere</source>
        <translation>Les nœuds le prennent ailleurs</translation>
    </message>
    <message>
        <source>To be fetched</source>
        <translation>À récupérer</translation>
    </message>
</context>
<context>
    <name>breakwater::ui::ExplainedPlatformModel</name>
    <message>
        <source>Platform</source>
        <translation>Plateforme</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Ici</translation>
    </message>
    <message>
        <source>Stored</source>
        <translation>Stocké</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Manquant</translation>
    </message>
    <message>
        <source>Digest</source>
        <translation>Digest</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>Complet</translation>
    </message>
    <message>
        <source>Partial</source>
        <translation>Partiel</translation>
    </message>
    <message>
        <source>Not pulled yet</source>
        <translation>Pas encore récupéré</translation>
    </message>
    <message>
        <source>not known</source>
        <comment>size</comment>
        <translation>inconnue</translation>
    </message>
</context>
<context>
    <name>breakwater::ui::ExplainedSteps</name>
    <message>
        <source>Step %1: %2</source>
        <translation>Étape %1&#xa0;: %2</translation>
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
        <translation>adresse chez l’amont</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>Digest, as far as it is known here</source>
        <translation>Digest, dans la mesure où il est connu ici</translation>
    </message>
    <message>
        <source>Address at the upstream</source>
        <translation>Adresse chez l’amont</translation>
    </message>
    <message>
        <source>Platforms</source>
        <translation>Plateformes</translation>
    </message>
    <message>
        <source>Nothing of it is here yet; its platforms are known once its manifest is read.</source>
        <translation>Rien n’en est encore ici&#x202f;; ses plateformes seront connues à la lecture du manifeste.</translation>
    </message>
    <message>
        <source>Understood as</source>
        <translation>Compris comme</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projet</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>Vérifié</translation>
    </message>
    <message>
        <source>Last check</source>
        <translation>Dernière vérification</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>date, span of time</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Next check</source>
        <translation>Prochaine vérification</translation>
    </message>
    <message>
        <source>Upstream</source>
        <translation>Amont</translation>
    </message>
    <message>
        <source>%1, which no longer has this tag</source>
        <translation>%1, qui n’a plus ce tag</translation>
    </message>
    <message>
        <source>removed %1 (%2)</source>
        <comment>date, span of time</comment>
        <translation>retiré le %1 (%2)</translation>
    </message>
    <message>
        <source>Was here before</source>
        <translation>Déjà venue ici</translation>
    </message>
    <message>
        <source>Who may pull</source>
        <translation>Qui peut récupérer</translation>
    </message>
    <message>
        <source>Parts of %1</source>
        <comment>platform</comment>
        <translation>Éléments de %1</translation>
    </message>
    <message>
        <source>The parts of %1 are known once its manifest is read</source>
        <comment>platform</comment>
        <translation>Les éléments de %1 seront connus à la lecture du manifeste</translation>
    </message>
</context>
<context>
    <name>breakwater::ui::ExportDialog</name>
    <message>
        <source>Export images</source>
        <translation>Exporter des images</translation>
    </message>
    <message>
        <source>Writes images from the cache into one file, for machines without a network.</source>
        <translation>Écrit des images du cache dans un seul fichier, pour les machines sans réseau.</translation>
    </message>
    <message>
        <source>&amp;Keep the digest of each image</source>
        <translation>Garder le &amp;digest de chaque image</translation>
    </message>
    <message>
        <source>Cancel the export</source>
        <translation>Annuler l’exportation</translation>
    </message>
    <message>
        <source>&amp;Further images</source>
        <translation>&amp;Autres images</translation>
    </message>
    <message>
        <source>Written as nodes do, with spaces between them.</source>
        <translation>Écrites comme le font les nœuds, séparées par des espaces.</translation>
    </message>
    <message>
        <source>Beside those that you chose; with spaces between them.</source>
        <translation>En plus de celles que vous avez choisies&#x202f;; séparées par des espaces.</translation>
    </message>
    <message>
        <source>F&amp;ile</source>
        <translation>F&amp;ichier</translation>
    </message>
    <message>
        <source>On the machine that Breakwater runs on.</source>
        <translation>Sur la machine où tourne Breakwater.</translation>
    </message>
    <message>
        <source>OCI image layout: ctr, k3s, podman, skopeo</source>
        <translation>Structure d’image OCI&#xa0;: ctr, k3s, podman, skopeo</translation>
    </message>
    <message>
        <source>docker-archive: docker load too; one platform an image</source>
        <translation>docker-archive&#xa0;: docker load aussi&#x202f;; une plateforme par image</translation>
    </message>
    <message>
        <source>F&amp;ormat</source>
        <translation>F&amp;ormat</translation>
    </message>
    <message>
        <source>&amp;Platforms</source>
        <translation>&amp;Plateformes</translation>
    </message>
    <message>
        <source>Of each image, those that are here whole go.</source>
        <translation>De chaque image partent celles qui sont complètes ici.</translation>
    </message>
    <message>
        <source>For pods that name images by digest. The index then names platforms that are not in the file, which k3s does not like.</source>
        <translation>Pour les pods qui nomment les images par digest. L’index nomme alors des plateformes absentes du fichier, ce que k3s n’aime pas.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>The export goes on.</source>
        <translation>L’exportation continue.</translation>
    </message>
    <message>
        <source>Export again</source>
        <translation>Exporter à nouveau</translation>
    </message>
    <message>
        <source>There is such a file already</source>
        <translation>Un tel fichier existe déjà</translation>
    </message>
    <message>
        <source>The export replaces it.</source>
        <translation>L’exportation le remplace.</translation>
    </message>
    <message>
        <source>Export %1</source>
        <comment>size</comment>
        <translation>Exporter %1</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>%1 exported to %2</source>
        <comment>images, file</comment>
        <translation>%1 vers %2&#xa0;: exporté</translation>
    </message>
    <message>
        <source>Read it with ctr images import, or put it into agent/images of a k3s node.</source>
        <translation>Lisez-le avec ctr images import, ou placez-le dans agent/images d’un nœud k3s.</translation>
    </message>
</context>
<context>
    <name>breakwater::ui::FactList</name>
    <message>
        <source>%1: %2</source>
        <comment>name, value</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>breakwater::ui::FallbackEditor</name>
    <message>
        <source>Move up</source>
        <translation>Monter</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Descendre</translation>
    </message>
    <message>
        <source>Further upstreams, in the order in which they are asked</source>
        <translation>Autres amonts, dans l’ordre où ils sont interrogés</translation>
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
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>Parcourir…</translation>
    </message>
    <message>
        <source>Export to a file</source>
        <translation>Exporter vers un fichier</translation>
    </message>
    <message>
        <source>Import from a file</source>
        <translation>Importer depuis un fichier</translation>
    </message>
    <message>
        <source>Archives of images (*.tar *.tar.gz *.tgz *.tar.zst);;All files (*)</source>
        <translation>Archives d’images (*.tar *.tar.gz *.tgz *.tar.zst);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>Choisir un dossier</translation>
    </message>
</context>
<context>
    <name>breakwater::ui::FilterChips</name>
    <message>
        <source>Remove the filter %1</source>
        <translation>Retirer le filtre %1</translation>
    </message>
</context>
<context>
    <name>breakwater::ui::FilterField</name>
    <message>
        <source>Filter</source>
        <translation>Filtre</translation>
    </message>
    <message>
        <source>%1 (Ctrl+F, Esc clears)</source>
        <translation>%1 (Ctrl+F, Échap efface)</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Effacer le filtre</translation>
    </message>
    <message>
        <source>Clear the filter (Esc)</source>
        <translation>Effacer le filtre (Échap)</translation>
    </message>
</context>
<context>
    <name>breakwater::ui::FindingList</name>
    <message>
        <source>Line %1</source>
        <translation>Ligne %1</translation>
    </message>
    <message>
        <source>Go to line %1: %2</source>
        <translation>Aller à la ligne %1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>breakwater::ui::FirstDaysCard</name>
    <message>
        <source>First steps</source>
        <translation>Premiers pas</translation>
    </message>
    <message>
        <source>Add an upstream</source>
        <translation>Ajouter un amont</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Add a project that serves its registry</source>
        <translation>Ajouter un projet qui sert son registre</translation>
    </message>
    <message>
        <source>Point a node at this server</source>
        <translation>Diriger un nœud vers ce serveur</translation>
    </message>
    <message>
        <source>Configure</source>
        <translation>Configurer</translation>
    </message>
    <message>
        <source>See the first pull</source>
        <translation>Voir le premier pull</translation>
    </message>
    <message>
        <source>Watch</source>
        <translation>Observer</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fait</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>À faire</translation>
    </message>
</context>
<context>
    <name>breakwater::ui::FirstPullLamp</name>
    <message>
        <source>done</source>
        <translation>fait</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>en attente</translation>
    </message>
    <message>
        <source>Waiting for the first pull from a node</source>
        <translation>En attente du premier pull d’un nœud</translation>
    </message>
    <message>
        <source>Run the check command on the node. This page notices it by itself.</source>
        <translation>Exécutez la commande de contrôle sur le nœud. Cette page le remarque d’elle-même.</translation>
    </message>
    <message>
        <source>A node is talking to this server</source>
        <translation>Un nœud parle à ce serveur</translation>
    </message>
    <message>
        <source>Now waiting for it to pull an image.</source>
        <translation>On attend maintenant qu’il récupère une image.</translation>
    </message>
    <message>
        <source>%1 is pulling %2</source>
        <translation>%1 récupère %2</translation>
    </message>
    <message>
        <source>%1 of %2 layers are there</source>
        <translation>%1 couches sur %2 sont là</translation>
    </message>
    <message>
        <source>The manifest was asked for</source>
        <translation>Le manifeste a été demandé</translation>
    </message>
    <message>
        <source>It works: %1 pulled %2 through Breakwater</source>
        <translation>Cela fonctionne&#xa0;: %1 a récupéré %2 par Breakwater</translation>
    </message>
    <message>
        <source>%1 were served. The next node that wants this image gets it from the cache.</source>
        <translation>%1 servis. Le prochain nœud qui veut cette image l’obtient du cache.</translation>
    </message>
    <message>
        <source>The pull of %1 by %2 failed</source>
        <translation>Le pull de %1 par %2 a échoué</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>problem, remedy</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Try it again; Activity has the details.</source>
        <translation>Réessayez&#x202f;; l’Activité donne les détails.</translation>
    </message>
    <message>
        <source>Heard from %1</source>
        <translation>%1 s’est manifesté</translation>
    </message>
    <message>
        <source>A node reaches this server</source>
        <translation>Un nœud joint ce serveur</translation>
    </message>
    <message>
        <source>It is allowed in</source>
        <translation>Il est admis</translation>
    </message>
    <message>
        <source>Let in without credentials</source>
        <translation>Admis sans identifiants</translation>
    </message>
    <message>
        <source>Let in as %1</source>
        <translation>Admis comme %1</translation>
    </message>
    <message>
        <source>Image served, whole and verified</source>
        <translation>Image servie, complète et vérifiée</translation>
    </message>
    <message>
        <source>An image is served</source>
        <translation>Une image est servie</translation>
    </message>
</context>
<context>
    <name>breakwater::ui::FlowDiagram</name>
    <message>
        <source>Node: %1. Breakwater: %2. Upstream: %3.</source>
        <translation>Nœud&#xa0;: %1. Breakwater&#xa0;: %2. Amont&#xa0;: %3.</translation>
    </message>
    <message>
        <source>seen</source>
        <translation>vu</translation>
    </message>
    <message>
        <source>not seen yet</source>
        <translation>pas encore vu</translation>
    </message>
    <message>
        <source>serving</source>
        <translation>en service</translation>
    </message>
    <message>
        <source>not serving</source>
        <translation>hors service</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>prêt</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>Node</source>
        <translation>Nœud</translation>
    </message>
    <message>
        <source>Breakwater</source>
        <translation>Breakwater</translation>
    </message>
    <message>
        <source>Upstream</source>
        <translation>Amont</translation>
    </message>
</context>
<context>
    <name>breakwater::ui::FormDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>breakwater::ui::FreshnessEditor</name>
    <message>
        <source>Tag pattern</source>
        <translation>Motif de tag</translation>
    </message>
    <message>
        <source>How often matching tags are checked</source>
        <translation>Fréquence de vérification des tags correspondants</translation>
    </message>
    <message>
        <source>Recommended: %1</source>
        <translation>Recommandé&#xa0;: %1</translation>
    </message>
    <message>
        <source>My own rules</source>
        <translation>Mes propres règles</translation>
    </message>
    <message>
        <source>Add rule</source>
        <translation>Ajouter une règle</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Monter</translation>
    </message>
    <message>
        <source>Remove rule</source>
        <translation>Retirer la règle</translation>
    </message>
    <message>
        <source>Freshness rules</source>
        <translation>Règles de fraîcheur</translation>
    </message>
    <message>
        <source>Add a rule, or choose the recommended ones.</source>
        <translation>Ajoutez une règle, ou choisissez les règles recommandées.</translation>
    </message>
    <message>
        <source>Rule %1 can never match: an earlier rule has the same pattern.</source>
        <translation>La règle %1 ne peut jamais s’appliquer&#xa0;: une règle précédente a le même motif.</translation>
    </message>
    <message>
        <source>What the rule goes by</source>
        <translation>Ce sur quoi porte la règle</translation>
    </message>
    <message>
        <source>Kind of tags</source>
        <translation>Type de tags</translation>
    </message>
    <message>
        <source>The first rule that a tag matches decides; the recommended ones come last. Digests are never checked again.</source>
        <translation>La première règle à laquelle un tag correspond décide&#x202f;; les règles recommandées viennent en dernier. Les digests ne sont jamais revérifiés.</translation>
    </message>
    <message>
        <source>Try a tag</source>
        <translation>Essayer un tag</translation>
    </message>
    <message>
        <source>Try a tag, such as 1.27 or latest</source>
        <translation>Essayez un tag, par exemple 1.27 ou latest</translation>
    </message>
    <message>
        <source>“%1” is no tag.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un tag.</translation>
    </message>
    <message>
        <source>Rule %1 decides: %2 is checked %3.</source>
        <translation>La règle %1 décide&#xa0;: %2 est vérifié %3.</translation>
    </message>
    <message>
        <source>The recommended rules decide: %1 is checked %2.</source>
        <translation>Les règles recommandées décident&#xa0;: %1 est vérifié %2.</translation>
    </message>
    <message>
        <source>Rule %1: %2</source>
        <comment>number, what is wrong</comment>
        <translation>Règle %1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>breakwater::ui::FreshnessRuleModel</name>
    <message>
        <source>* stands for any text, ? for one character</source>
        <translation>* remplace un texte quelconque,&#x202f;? un seul caractère</translation>
    </message>
    <message>
        <source>Tags that match</source>
        <translation>Tags correspondants</translation>
    </message>
    <message>
        <source>Are checked</source>
        <translation>Vérification</translation>
    </message>
    <message>
        <source>A regular expression over the whole tag</source>
        <translation>Une expression régulière sur le tag entier</translation>
    </message>
    <message>
        <source>By</source>
        <comment>kind of a tag rule</comment>
        <translation>Selon</translation>
    </message>
</context>
<context>
    <name>breakwater::ui::HistoryPage</name>
    <message>
        <source>Filter by job, state or who started it</source>
        <translation>Filtrer par tâche, état ou origine</translation>
    </message>
    <message>
        <source>Runs of jobs</source>
        <translation>Exécutions des tâches</translation>
    </message>
    <message>
        <source>No job has run yet</source>
        <translation>Aucune tâche n’a encore été exécutée</translation>
    </message>
    <message>
        <source>Collections, evictions and scrubs are listed here with what they did.</source>
        <translation>Les nettoyages, évictions et contrôles sont listés ici avec ce qu’ils ont fait.</translation>
    </message>
    <message>
        <source>Show the log</source>
        <translation>Afficher le journal</translation>
    </message>
</context>
<context>
    <name>breakwater::ui::ImageDetailPane</name>
    <message>
        <source>Platform</source>
        <translation>Plateforme</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Environnement</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>manifest</source>
        <translation>manifeste</translation>
    </message>
    <message>
        <source>Image details</source>
        <translation>Détails de l’image</translation>
    </message>
    <message>
        <source>Platform whose configuration and layers are shown</source>
        <translation>Plateforme dont la configuration et les couches sont affichées</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Vue d’ensemble</translation>
    </message>
    <message>
        <source>Platforms</source>
        <translation>Plateformes</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>Couches</translation>
    </message>
    <message>
        <source>Manifest</source>
        <translation>Manifeste</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copy references and commands</source>
        <translation>Copier les références et les commandes</translation>
    </message>
    <message>
        <source>%1, untagged</source>
        <translation>%1, sans tag</translation>
    </message>
    <message>
        <source>No image selected</source>
        <translation>Aucune image sélectionnée</translation>
    </message>
    <message>
        <source>Select an image above to see what is in it.</source>
        <translation>Sélectionnez une image ci-dessus pour voir ce qu’elle contient.</translation>
    </message>
    <message>
        <source>Layers (%1)</source>
        <translation>Couches (%1)</translation>
    </message>
    <message>
        <source>%1, exactly as the upstream sent it</source>
        <comment>media type</comment>
        <translation>%1, exactement tel que l’amont l’a envoyé</translation>
    </message>
    <message>
        <source>The configuration of this image is not here yet. It comes with the first pull of a platform.</source>
        <translation>La configuration de cette image n’est pas encore ici. Elle arrive avec le premier pull d’une plateforme.</translation>
    </message>
    <message>
        <source>Size here</source>
        <translation>Taille ici</translation>
    </message>
    <message>
        <source>Cached</source>
        <translation>Mise en cache</translation>
    </message>
    <message>
        <source>Last pull</source>
        <translation>Dernier pull</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <comment>time, node</comment>
        <translation>%1 par %2</translation>
    </message>
    <message>
        <source>Tag checked</source>
        <translation>Tag vérifié</translation>
    </message>
    <message>
        <source>Next check</source>
        <translation>Prochaine vérification</translation>
    </message>
    <message>
        <source>Built</source>
        <translation>Construite</translation>
    </message>
    <message>
        <source>Entrypoint</source>
        <translation>Point d’entrée</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Commande</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Utilisateur</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Ports</source>
        <translation>Ports</translation>
    </message>
    <message>
        <source>Volumes</source>
        <translation>Volumes</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Auteur</translation>
    </message>
</context>
<context>
    <name>breakwater::ui::ImageModel</name>
    <message>
        <source>Platforms held here, of those that the image offers</source>
        <translation>Plateformes conservées ici, parmi celles que propose l’image</translation>
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
        <translation>Plateformes</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>Complet</translation>
    </message>
    <message>
        <source>Freshness</source>
        <translation>Fraîcheur</translation>
    </message>
    <message>
        <source>Last pull</source>
        <translation>Dernier pull</translation>
    </message>
    <message>
        <source>Pulls</source>
        <translation>Pulls</translation>
    </message>
    <message>
        <source>untagged</source>
        <translation>sans tag</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>platforms held of those available</comment>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>–</source>
        <comment>platform unknown</comment>
        <translation>–</translation>
    </message>
    <message>
        <source>By digest</source>
        <translation>Par digest</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <comment>time, node</comment>
        <translation>%1 par %2</translation>
    </message>
    <message>
        <source>No platform is held here yet</source>
        <translation>Aucune plateforme n’est encore ici</translation>
    </message>
    <message>
        <source>%1 of %2 are here; the rest comes with the next pull</source>
        <translation>%1 sur %2 sont ici&#x202f;; le reste arrive avec le prochain pull</translation>
    </message>
    <message>
        <source>Everything that nodes asked for is here</source>
        <translation>Tout ce que les nœuds ont demandé est ici</translation>
    </message>
    <message>
        <source>A digest never changes, so it is never checked again</source>
        <translation>Un digest ne change jamais, il n’est donc jamais revérifié</translation>
    </message>
    <message>
        <source>Checked %1; next check %2</source>
        <translation>Vérifié %1&#x202f;; prochaine vérification %2</translation>
    </message>
</context>
<context>
    <name>breakwater::ui::ImagesView</name>
    <message>
        <source>Nothing cached yet</source>
        <translation>Rien en cache pour l’instant</translation>
    </message>
    <message>
        <source>Images appear here as soon as a node pulls one, from its first byte on.</source>
        <translation>Les images apparaissent ici dès qu’un nœud en récupère une, dès son premier octet.</translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>Aucune correspondance</translation>
    </message>
    <message>
        <source>No repository has these words.</source>
        <translation>Aucun dépôt ne contient ces mots.</translation>
    </message>
    <message>
        <source>Find a repository</source>
        <translation>Rechercher un dépôt</translation>
    </message>
    <message>
        <source>Filter by tag, digest, platform or node</source>
        <translation>Filtrer par tag, digest, plateforme ou nœud</translation>
    </message>
    <message>
        <source>Set up a node</source>
        <translation>Configurer un nœud</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Effacer le filtre</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Images</translation>
    </message>
    <message>
        <source>What is cached here, ready to be pulled even when the upstream is down.</source>
        <translation>Ce qui est en cache ici, disponible même quand l’amont est en panne.</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projet</translation>
    </message>
    <message>
        <source>All projects</source>
        <translation>Tous les projets</translation>
    </message>
    <message>
        <source>Repositories</source>
        <translation>Dépôts</translation>
    </message>
    <message>
        <source>Delete the repository…</source>
        <translation>Supprimer le dépôt…</translation>
    </message>
    <message>
        <source>Tags and images</source>
        <translation>Tags et images</translation>
    </message>
    <message>
        <source>No image in this repository</source>
        <translation>Aucune image dans ce dépôt</translation>
    </message>
    <message>
        <source>What was here has been deleted; it comes back with the next pull.</source>
        <translation>Ce qui était ici a été supprimé&#x202f;; cela revient au prochain pull.</translation>
    </message>
    <message>
        <source>Copy digest reference</source>
        <translation>Copier la référence par digest</translation>
    </message>
    <message>
        <source>Copy digest</source>
        <translation>Copier le digest</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Supprimer…</translation>
    </message>
    <message>
        <source>Freed %1</source>
        <translation>%1 libérés</translation>
    </message>
    <message>
        <source>Warm up images…</source>
        <translation>Précharger des images…</translation>
    </message>
    <message>
        <source>Fetch images before a node asks for them</source>
        <translation>Récupérer des images avant qu’un nœud les demande</translation>
    </message>
    <message>
        <source>Explain a pull…</source>
        <translation>Expliquer un pull…</translation>
    </message>
    <message>
        <source>What a pull of this image would do now, and why</source>
        <translation>Ce que ferait maintenant un pull de cette image, et pourquoi</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importer…</translation>
    </message>
    <message>
        <source>Bring images from a file into the cache</source>
        <translation>Faire entrer dans le cache des images d’un fichier</translation>
    </message>
    <message>
        <source>Export the repository…</source>
        <translation>Exporter le dépôt…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>Write the chosen images into a file, for machines without a network</source>
        <translation>Écrire les images choisies dans un fichier, pour les machines sans réseau</translation>
    </message>
    <message>
        <source>%1 is back</source>
        <comment>repository</comment>
        <translation>%1 est de retour</translation>
    </message>
</context>
<context>
    <name>breakwater::ui::ImportDialog</name>
    <message>
        <source>Import images</source>
        <translation>Importer des images</translation>
    </message>
    <message>
        <source>Brings images from a file into the cache. First you see what is in it.</source>
        <translation>Fait entrer dans le cache des images d’un fichier. Vous voyez d’abord ce qu’il contient.</translation>
    </message>
    <message>
        <source>&amp;Replace tags that stand for another image here</source>
        <translation>&amp;Remplacer les tags qui désignent ici une autre image</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Cancel the import</source>
        <translation>Annuler l’importation</translation>
    </message>
    <message>
        <source>F&amp;ile</source>
        <translation>F&amp;ichier</translation>
    </message>
    <message>
        <source>On the machine that Breakwater runs on: an OCI image layout or a docker-archive, as .tar, .tar.gz or .tar.zst.</source>
        <translation>Sur la machine où tourne Breakwater&#xa0;: une structure d’image OCI ou un docker-archive, au format .tar, .tar.gz ou .tar.zst.</translation>
    </message>
    <message>
        <source>&amp;Project</source>
        <translation>&amp;Projet</translation>
    </message>
    <message>
        <source>Nodes get the images through it, under their names without the registry.</source>
        <translation>Les nœuds obtiennent les images par lui, sous leurs noms sans le registre.</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>Only for a file with one image that has none.</source>
        <translation>Seulement pour un fichier contenant une seule image sans nom.</translation>
    </message>
    <message>
        <source>There is no project yet: create one first.</source>
        <translation>Il n’y a pas encore de projet&#xa0;: créez-en un d’abord.</translation>
    </message>
    <message>
        <source>Another file</source>
        <translation>Un autre fichier</translation>
    </message>
    <message>
        <source>Cancel reading</source>
        <translation>Annuler la lecture</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>The import goes on.</source>
        <translation>L’importation continue.</translation>
    </message>
    <message>
        <source>Show what is in it</source>
        <translation>Voir ce qu’il contient</translation>
    </message>
    <message>
        <source>Import 1 image</source>
        <translation>Importer 1 image</translation>
    </message>
    <message numerus="yes">
        <source>Import %n images</source>
        <translation>
            <numerusform>Importer %n image</numerusform>
            <numerusform>Importer %n images</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 imported</source>
        <comment>images</comment>
        <translation>%1&#xa0;: importé</translation>
    </message>
    <message>
        <source>Nodes get them from here, also while the upstream is down.</source>
        <translation>Les nœuds les obtiennent d’ici, même quand l’amont est en panne.</translation>
    </message>
</context>
<context>
    <name>breakwater::ui::InlineMessage</name>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Details of the problem</source>
        <translation>Détails du problème</translation>
    </message>
    <message>
        <source>Dismiss the message</source>
        <translation>Masquer le message</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Masquer</translation>
    </message>
</context>
<context>
    <name>breakwater::ui::JobIndicator</name>
    <message>
        <source>%1. Click to see it.</source>
        <comment>what has been done</comment>
        <translation>%1. Cliquez pour voir.</translation>
    </message>
</context>
<context>
    <name>breakwater::ui::JobLogDialog</name>
    <message>
        <source>%1 of %2</source>
        <comment>kind of job, date</comment>
        <translation>%1 du %2</translation>
    </message>
    <message>
        <source>%1. Started by: %2.</source>
        <comment>result, actor</comment>
        <translation>%1. Origine&#xa0;: %2.</translation>
    </message>
    <message>
        <source>the log</source>
        <translation>le journal</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Nothing was written down.</source>
        <translation>Rien n’a été noté.</translation>
    </message>
</context>
<context>
    <name>breakwater::ui::JobPanel</name>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>what is done, share</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Stop: %1</source>
        <comment>job</comment>
        <translation>Arrêter&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1, about %2 left</source>
        <comment>share, time</comment>
        <translation>%1, encore environ %2</translation>
    </message>
    <message>
        <source>They were set aside. A node that asks for one gets it fetched again from the upstream.</source>
        <translation>Ils ont été mis de côté. Si un nœud en demande un, il est récupéré à nouveau depuis l’amont.</translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>what was done</comment>
        <translation>%1.</translation>
    </message>
    <message>
        <source>%1 more are held by the trash for %2.</source>
        <comment>size, time</comment>
        <translation>%1 de plus sont retenus par la corbeille pendant %2.</translation>
    </message>
    <message>
        <source>Show the trash</source>
        <translation>Afficher la corbeille</translation>
    </message>
    <message>
        <source>Show the log</source>
        <translation>Afficher le journal</translation>
    </message>
</context>
<context>
    <name>breakwater::ui::JobRunModel</name>
    <message>
        <source>Job</source>
        <translation>Tâche</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Freed</source>
        <translation>Libéré</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Ce qui a été fait</translation>
    </message>
    <message>
        <source>Started by</source>
        <translation>Origine</translation>
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
        <translation>Ajouter une règle</translation>
    </message>
    <message>
        <source>Add a rule for the newest tags</source>
        <translation>Ajouter une règle pour les tags les plus récents</translation>
    </message>
</context>
<context>
    <name>breakwater::ui::KeepLastRow</name>
    <message>
        <source>Which tags the rule is for</source>
        <translation>Tags concernés par la règle</translation>
    </message>
    <message>
        <source>Pattern of the tags</source>
        <translation>Motif des tags</translation>
    </message>
    <message>
        <source>newest </source>
        <comment>before the number of tags that stay</comment>
        <translation>les plus récents&#xa0;: </translation>
    </message>
    <message>
        <source>How many of the newest stay</source>
        <translation>Combien des plus récents restent</translation>
    </message>
    <message>
        <source>Remove this rule</source>
        <translation>Retirer cette règle</translation>
    </message>
    <message>
        <source>keep</source>
        <comment>before: newest 3</comment>
        <translation>garder</translation>
    </message>
</context>
<context>
    <name>breakwater::ui::LayerModel</name>
    <message>
        <source>No.</source>
        <comment>number of a layer</comment>
        <translation>N°</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>Créée par</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Ici</translation>
    </message>
    <message>
        <source>Digest</source>
        <translation>Digest</translation>
    </message>
    <message>
        <source>The image does not say</source>
        <translation>L’image ne l’indique pas</translation>
    </message>
    <message>
        <source>Stored</source>
        <translation>Stocké</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Pas encore</translation>
    </message>
</context>
<context>
    <name>breakwater::ui::LegendItem</name>
    <message>
        <source>%1: %2</source>
        <comment>part of the disk, size</comment>
        <translation>%1&#xa0;: %2</translation>
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
        <translation>Arrêter le serveur&#x202f;?</translation>
    </message>
    <message numerus="yes">
        <source>%n pull(s) are running now.</source>
        <translation>
            <numerusform>%n pull est en cours.</numerusform>
            <numerusform>%n pulls sont en cours.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nodes that are pulling will have to try again.</source>
        <translation>Les nœuds en train de récupérer devront réessayer.</translation>
    </message>
    <message>
        <source>Stop the server and quit</source>
        <translation>Arrêter le serveur et quitter</translation>
    </message>
    <message>
        <source>Copied %1</source>
        <translation>Copié&#xa0;: %1</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>Afficha&amp;ge</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Retour</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>&amp;Actualiser</translation>
    </message>
    <message>
        <source>&amp;Filter</source>
        <translation>&amp;Filtrer</translation>
    </message>
    <message>
        <source>Next &amp;pane</source>
        <translation>&amp;Panneau suivant</translation>
    </message>
    <message>
        <source>Pre&amp;vious pane</source>
        <translation>Panneau pré&amp;cédent</translation>
    </message>
    <message>
        <source>&amp;Sidebar with names</source>
        <translation>&amp;Barre latérale avec noms</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Thème</translation>
    </message>
    <message>
        <source>&amp;Automatic</source>
        <translation>&amp;Automatique</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Clair</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Sombre</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>A&amp;ller</translation>
    </message>
    <message>
        <source>&amp;Main action of the page</source>
        <translation>Action &amp;principale de la page</translation>
    </message>
    <message>
        <source>&amp;Configure a node</source>
        <translation>&amp;Configurer un nœud</translation>
    </message>
    <message>
        <source>&amp;Settings</source>
        <translation>Para&amp;mètres</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Ai&amp;de</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Raccourcis clavier</translation>
    </message>
    <message>
        <source>&amp;About Breakwater</source>
        <translation>À &amp;propos de Breakwater</translation>
    </message>
    <message>
        <source>About Breakwater</source>
        <translation>À propos de Breakwater</translation>
    </message>
    <message>
        <source>Breakwater %1</source>
        <translation>Breakwater %1</translation>
    </message>
    <message>
        <source>A pull-through cache for container registries, with a console.

Licensed under the GNU General Public License, version 3 or later.
Built on Qt %1.</source>
        <translation>Un cache relais pour les registres de conteneurs, avec une console.

Sous licence publique générale GNU, version 3 ou ultérieure.
Construit sur Qt %1.</translation>
    </message>
    <message>
        <source>Breakwater (demo)</source>
        <translation>Breakwater (démonstration)</translation>
    </message>
    <message>
        <source>Show the images</source>
        <translation>Afficher les images</translation>
    </message>
    <message>
        <source>Set-&amp;up assistant</source>
        <translation>&amp;Assistant de configuration</translation>
    </message>
    <message>
        <source>&amp;Explain a pull…</source>
        <translation>&amp;Expliquer un pull…</translation>
    </message>
    <message>
        <source>&amp;Warm up images…</source>
        <translation>P&amp;récharger des images…</translation>
    </message>
    <message>
        <source>Restart the server</source>
        <translation>Redémarrer le serveur</translation>
    </message>
</context>
<context>
    <name>breakwater::ui::MoveDialog</name>
    <message>
        <source>Move the store</source>
        <translation>Déplacer le stockage</translation>
    </message>
    <message>
        <source>A move has not ended</source>
        <translation>Un déplacement n’est pas terminé</translation>
    </message>
    <message>
        <source>Images go to another folder, perhaps on another disk, while nodes pull. Catalog, settings and certificates stay where they are.</source>
        <translation>Les images vont dans un autre dossier, éventuellement sur un autre disque, pendant que les nœuds récupèrent. Le catalogue, les paramètres et les certificats restent où ils sont.</translation>
    </message>
    <message>
        <source>A part of the store lies on a disk that is not there. Mount it and restart Breakwater, or give that part up: what it held is fetched again when it is asked for.</source>
        <translation>Une partie du stockage se trouve sur un disque absent. Montez-le et redémarrez Breakwater, ou abandonnez cette partie&#xa0;: ce qu’elle contenait sera récupéré à nouveau à la demande.</translation>
    </message>
    <message>
        <source>The store is in two folders, which serve together. Finish the move, or turn it round.</source>
        <translation>Le stockage est réparti sur deux dossiers, qui servent ensemble. Terminez le déplacement, ou inversez-le.</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Déplacer</translation>
    </message>
    <message>
        <source>Now in</source>
        <translation>Actuellement dans</translation>
    </message>
    <message>
        <source>It takes %1.</source>
        <comment>size</comment>
        <translation>Il prend %1.</translation>
    </message>
    <message>
        <source>Move &amp;to</source>
        <translation>Déplacer &amp;vers</translation>
    </message>
    <message>
        <source>A new or empty folder, such as /mnt/big/breakwater-store.</source>
        <translation>Un dossier nouveau ou vide, par exemple /mnt/big/breakwater-store.</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Vers</translation>
    </message>
    <message>
        <source>Give it up</source>
        <translation>Abandonner</translation>
    </message>
    <message>
        <source>Finish the move</source>
        <translation>Terminer le déplacement</translation>
    </message>
    <message>
        <source>Move &amp;back</source>
        <translation>&amp;Ramener</translation>
    </message>
</context>
<context>
    <name>breakwater::ui::NodeChoices</name>
    <message>
        <source>Which one?</source>
        <translation>Lequel&#x202f;?</translation>
    </message>
    <message>
        <source>ask the registry itself</source>
        <translation>vont au registre lui-même</translation>
    </message>
    <message>
        <source>fail (strict)</source>
        <translation>échouent (strict)</translation>
    </message>
    <message>
        <source>New secret…</source>
        <translation>Nouveau secret…</translation>
    </message>
    <message>
        <source>Deliver the CA certificate with it</source>
        <translation>Fournir aussi le certificat de l’AC</translation>
    </message>
    <message>
        <source>The node runs</source>
        <translation>Le nœud utilise</translation>
    </message>
    <message>
        <source>Any node</source>
        <translation>N’importe quel nœud</translation>
    </message>
    <message>
        <source>paste it here</source>
        <translation>collez-le ici</translation>
    </message>
    <message>
        <source>Secret of the robot</source>
        <translation>Secret du robot</translation>
    </message>
    <message>
        <source>The node &amp;runs</source>
        <translation>Le nœud &amp;utilise</translation>
    </message>
    <message>
        <source>For &amp;node</source>
        <translation>Pour le &amp;nœud</translation>
    </message>
    <message>
        <source>Remembered with the export, so that you see which nodes are behind.</source>
        <translation>Retenu avec l’export, pour que vous voyiez quels nœuds sont en retard.</translation>
    </message>
    <message>
        <source>&amp;Address of this server</source>
        <translation>&amp;Adresse de ce serveur</translation>
    </message>
    <message>
        <source>As the node reaches it.</source>
        <translation>Telle que le nœud la joint.</translation>
    </message>
    <message>
        <source>Fur&amp;ther addresses</source>
        <translation>Au&amp;tres adresses</translation>
    </message>
    <message>
        <source>Asked in this order when the first does not answer; with a blank between them.</source>
        <translation>Interrogées dans cet ordre quand la première ne répond pas&#x202f;; séparées par un espace.</translation>
    </message>
    <message>
        <source>Registries to mirror</source>
        <translation>Registres à refléter</translation>
    </message>
    <message>
        <source>Images of these registries are pulled through Breakwater.</source>
        <translation>Les images de ces registres passent par Breakwater.</translation>
    </message>
    <message>
        <source>While this server is off, pulls</source>
        <translation>Si ce serveur est arrêté, les pulls</translation>
    </message>
    <message>
        <source>R&amp;obot</source>
        <translation>R&amp;obot</translation>
    </message>
    <message>
        <source>&amp;Secret</source>
        <translation>&amp;Secret</translation>
    </message>
    <message>
        <source>Stored here only as a hash, so it cannot be shown again. It stays on this page.</source>
        <translation>Conservé ici seulement sous forme de hachage, il ne peut donc pas être affiché à nouveau. Il reste sur cette page.</translation>
    </message>
    <message>
        <source>&amp;CA on the node</source>
        <translation>A&amp;C sur le nœud</translation>
    </message>
    <message>
        <source>Where the certificate lies already. Empty: the node&apos;s own trust store has it.</source>
        <translation>Où le certificat se trouve déjà. Vide&#xa0;: le magasin de certificats du nœud le contient.</translation>
    </message>
    <message>
        <source>None: pull without credentials</source>
        <translation>Aucun&#xa0;: récupérer sans identifiants</translation>
    </message>
    <message>
        <source>This runtime always has the registry as a last resort.</source>
        <translation>Cet environnement a toujours le registre en dernier recours.</translation>
    </message>
    <message>
        <source>If this PC is off, pulls fail, and nothing ever goes past Breakwater.</source>
        <translation>Si ce PC est éteint, les pulls échouent, et rien ne contourne jamais Breakwater.</translation>
    </message>
    <message>
        <source>If this PC is off, pulls use your Internet directly, and the registry&apos;s limits with it.</source>
        <translation>Si ce PC est éteint, les pulls passent directement par votre Internet, avec les limites du registre.</translation>
    </message>
    <message>
        <source>Works only from subnets that may pull anonymously.</source>
        <translation>Fonctionne seulement depuis les sous-réseaux autorisés aux pulls anonymes.</translation>
    </message>
    <message>
        <source>The old secret ends at once: every node that uses it needs the new one. It was last used %1 by %2.</source>
        <translation>L’ancien secret cesse aussitôt&#xa0;: chaque nœud qui l’utilise a besoin du nouveau. Dernière utilisation %1 par %2.</translation>
    </message>
    <message>
        <source>an unnamed node</source>
        <translation>un nœud sans nom</translation>
    </message>
    <message>
        <source>The old secret ends at once. No node has used it yet.</source>
        <translation>L’ancien secret cesse aussitôt. Aucun nœud ne l’a encore utilisé.</translation>
    </message>
    <message>
        <source>Give %1 a new secret?</source>
        <translation>Donner un nouveau secret à %1&#x202f;?</translation>
    </message>
    <message>
        <source>Make a new secret</source>
        <translation>Créer un nouveau secret</translation>
    </message>
    <message>
        <source>Tick at least one registry.</source>
        <translation>Cochez au moins un registre.</translation>
    </message>
    <message>
        <source>Write scheme, host and port, such as https://cache.lan:8443</source>
        <translation>Écrivez le schéma, l’hôte et le port, par exemple https://cache.lan:8443</translation>
    </message>
    <message>
        <source>Write the whole path, from / on.</source>
        <translation>Écrivez le chemin complet, à partir de /.</translation>
    </message>
</context>
<context>
    <name>breakwater::ui::NodeComparePage</name>
    <message>
        <source>Open…</source>
        <translation>Ouvrir…</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Effacer</translation>
    </message>
    <message>
        <source>How the two are shown</source>
        <translation>Comment les deux sont montrés</translation>
    </message>
    <message>
        <source>File of the node</source>
        <translation>Fichier du nœud</translation>
    </message>
    <message>
        <source>Present text of the file</source>
        <translation>Texte actuel du fichier</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Côte à côte</translation>
    </message>
    <message>
        <source>Inline</source>
        <translation>En ligne</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>What is wrong with the present file</source>
        <translation>Ce qui ne va pas dans le fichier actuel</translation>
    </message>
    <message>
        <source>%1 cannot be read</source>
        <translation>%1 est illisible</translation>
    </message>
    <message>
        <source>Open the node&apos;s file</source>
        <translation>Ouvrir le fichier du nœud</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparer</translation>
    </message>
    <message>
        <source>Does the node have this file already? Paste it here, or drop or open it. On the node:</source>
        <translation>Le nœud a-t-il déjà ce fichier&#x202f;? Collez-le ici, déposez-le ou ouvrez-le. Sur le nœud&#xa0;:</translation>
    </message>
    <message>
        <source>Other entries in it are kept, mistakes are pointed out, and the export carries the result.</source>
        <translation>Ses autres entrées sont gardées, les erreurs sont signalées, et l’export contient le résultat.</translation>
    </message>
    <message>
        <source>Do you have this file already? Paste it here, or drop or open it.</source>
        <translation>Avez-vous déjà ce fichier&#x202f;? Collez-le ici, déposez-le ou ouvrez-le.</translation>
    </message>
    <message>
        <source>The present file cannot be read: the new one would take its place.</source>
        <translation>Le fichier actuel est illisible&#xa0;: le nouveau prendrait sa place.</translation>
    </message>
    <message>
        <source>Kept: %1</source>
        <translation>Gardé&#xa0;: %1</translation>
    </message>
    <message>
        <source>Replaced: %1</source>
        <translation>Remplacé&#xa0;: %1</translation>
    </message>
    <message>
        <source>Its style does not allow its comments to be kept; they are in the backup.</source>
        <translation>Son style ne permet pas de garder ses commentaires&#x202f;; ils sont dans la sauvegarde.</translation>
    </message>
    <message>
        <source>No mistake was found in the present file.</source>
        <translation>Aucune erreur n’a été trouvée dans le fichier actuel.</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to look at in the present file</source>
        <translation>
            <numerusform>%n point à examiner dans le fichier actuel</numerusform>
            <numerusform>%n points à examiner dans le fichier actuel</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>breakwater::ui::NodeConfigPreview</name>
    <message>
        <source>Then, on the node</source>
        <translation>Ensuite, sur le nœud</translation>
    </message>
    <message>
        <source>commands</source>
        <translation>commandes</translation>
    </message>
    <message>
        <source>Prove it with a pull</source>
        <translation>Le prouver par un pull</translation>
    </message>
    <message>
        <source>check command</source>
        <translation>commande de contrôle</translation>
    </message>
    <message>
        <source>Files for the node</source>
        <translation>Fichiers pour le nœud</translation>
    </message>
    <message>
        <source>Put each file in its place first.</source>
        <translation>Placez d’abord chaque fichier à son emplacement.</translation>
    </message>
    <message>
        <source>%1 · mode %2 · owner %3</source>
        <translation>%1 · mode %2 · propriétaire %3</translation>
    </message>
</context>
<context>
    <name>breakwater::ui::NodeDeliverPage</name>
    <message>
        <source>Way to the node</source>
        <translation>Chemin vers le nœud</translation>
    </message>
    <message>
        <source>script</source>
        <translation>script</translation>
    </message>
    <message>
        <source>Make it</source>
        <translation>Créer</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Ensuite</translation>
    </message>
    <message>
        <source>commands</source>
        <translation>commandes</translation>
    </message>
    <message>
        <source>Save as zip…</source>
        <translation>Enregistrer en zip…</translation>
    </message>
    <message>
        <source>Save as tar.gz…</source>
        <translation>Enregistrer en tar.gz…</translation>
    </message>
    <message>
        <source>Make a link</source>
        <translation>Créer un lien</translation>
    </message>
    <message>
        <source>Withdraw it</source>
        <translation>Le retirer</translation>
    </message>
    <message>
        <source>command for the node</source>
        <translation>commande pour le nœud</translation>
    </message>
    <message>
        <source>Exported before</source>
        <translation>Exporté auparavant</translation>
    </message>
    <message>
        <source>Script</source>
        <translation>Script</translation>
    </message>
    <message>
        <source>One-time link</source>
        <translation>Lien à usage unique</translation>
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
        <translation>Archive</translation>
    </message>
    <message>
        <source>The secret is missing</source>
        <translation>Le secret manque</translation>
    </message>
    <message>
        <source>What leaves here would hold a placeholder. Paste the robot&apos;s secret at the left, or give it a new one.</source>
        <translation>Ce qui sort d’ici contiendrait un emplacement à remplir. Collez à gauche le secret du robot, ou donnez-lui-en un nouveau.</translation>
    </message>
    <message>
        <source>Run it on the node. It keeps what is there, writes the files, checks them, restarts what must be restarted, and ends with the command that takes everything back.</source>
        <translation>Exécutez-le sur le nœud. Il conserve ce qui s’y trouve, écrit les fichiers, les vérifie, redémarre ce qu’il faut, et se termine par la commande qui annule tout.</translation>
    </message>
    <message>
        <source>Tasks for your own play. Files that change are kept beside the new ones.</source>
        <translation>Tâches pour votre propre play. Les fichiers modifiés sont gardés à côté des nouveaux.</translation>
    </message>
    <message>
        <source>For nodes that are made now: they have the files before their runtime starts.</source>
        <translation>Pour les nœuds créés maintenant&#xa0;: ils ont les fichiers avant que leur environnement démarre.</translation>
    </message>
    <message>
        <source>All files with their paths and modes, to be unpacked at the node&apos;s root.</source>
        <translation>Tous les fichiers avec leurs chemins et modes, à décompresser à la racine du nœud.</translation>
    </message>
    <message>
        <source>These files lie where you run the tool, not on a node: unpack them there.</source>
        <translation>Ces fichiers se placent là où vous lancez l’outil, pas sur un nœud&#xa0;: décompressez-les là.</translation>
    </message>
    <message>
        <source>One command on the node fetches the script from this server and runs it. The link works once, for ten minutes; whoever has it can read the secret, so give it to nobody else.</source>
        <translation>Une commande sur le nœud récupère le script depuis ce serveur et l’exécute. Le lien fonctionne une fois, pendant dix minutes&#x202f;; quiconque l’a peut lire le secret, ne le donnez donc à personne d’autre.</translation>
    </message>
    <message>
        <source>tasks</source>
        <translation>tâches</translation>
    </message>
    <message>
        <source>cloud-config</source>
        <translation>cloud-config</translation>
    </message>
    <message>
        <source>Make the script</source>
        <translation>Créer le script</translation>
    </message>
    <message>
        <source>Make the tasks</source>
        <translation>Créer les tâches</translation>
    </message>
    <message>
        <source>Make the cloud-config</source>
        <translation>Créer le cloud-config</translation>
    </message>
    <message>
        <source>Save the node&apos;s files</source>
        <translation>Enregistrer les fichiers du nœud</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Enregistré sous %1</translation>
    </message>
    <message>
        <source>Make another link</source>
        <translation>Créer un autre lien</translation>
    </message>
    <message>
        <source>Waiting for a node to fetch it; good for %1:%2 more minutes</source>
        <comment>minutes, seconds</comment>
        <translation>En attente qu’un nœud le récupère&#x202f;; valable encore %1:%2 minutes</translation>
    </message>
    <message>
        <source>Fetched by %1 at %2. The link is used up.</source>
        <translation>Récupéré par %1 à %2. Le lien est épuisé.</translation>
    </message>
    <message>
        <source>Nobody fetched it in ten minutes. The link is of no more use.</source>
        <translation>Personne ne l’a récupéré en dix minutes. Le lien ne sert plus.</translation>
    </message>
    <message>
        <source>Withdrawn. Nobody fetched it.</source>
        <translation>Retiré. Personne ne l’a récupéré.</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Regarder</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Ce qui a changé</translation>
    </message>
</context>
<context>
    <name>breakwater::ui::NodeExportDetailDialog</name>
    <message>
        <source>former file</source>
        <translation>ancien fichier</translation>
    </message>
    <message>
        <source>To take it back on the node</source>
        <translation>Pour l’annuler sur le nœud</translation>
    </message>
    <message>
        <source>command that takes it back</source>
        <translation>commande qui l’annule</translation>
    </message>
    <message>
        <source>An export from before</source>
        <translation>Un export antérieur</translation>
    </message>
    <message>
        <source>File of the export</source>
        <translation>Fichier de l’export</translation>
    </message>
    <message>
        <source>As exported</source>
        <translation>Tel qu’exporté</translation>
    </message>
    <message>
        <source>The same choices today</source>
        <translation>Les mêmes choix aujourd’hui</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>What lay there before: save it to put it back by hand</source>
        <translation>Ce qui s’y trouvait avant&#xa0;: enregistrez-le pour le remettre à la main</translation>
    </message>
</context>
<context>
    <name>breakwater::ui::NodeExportDialog</name>
    <message>
        <source>Connect a node</source>
        <translation>Connecter un nœud</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>breakwater::ui::NodeExportPage</name>
    <message>
        <source>Choices</source>
        <translation>Choix</translation>
    </message>
    <message>
        <source>Configuration</source>
        <translation>Configuration</translation>
    </message>
    <message>
        <source>Part of the export</source>
        <translation>Partie de l’export</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Fichiers</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparer</translation>
    </message>
    <message>
        <source>Deliver</source>
        <translation>Livrer</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Tester</translation>
    </message>
    <message>
        <source>Test of the node</source>
        <translation>Test du nœud</translation>
    </message>
    <message>
        <source>Ways to the node</source>
        <translation>Chemins vers le nœud</translation>
    </message>
</context>
<context>
    <name>breakwater::ui::NodeImportDialog</name>
    <message>
        <source>Open a file…</source>
        <translation>Ouvrir un fichier…</translation>
    </message>
    <message>
        <source>Another file</source>
        <translation>Un autre fichier</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Import from a node&apos;s file</source>
        <translation>Importer depuis le fichier d’un nœud</translation>
    </message>
    <message>
        <source>Text of the file</source>
        <translation>Texte du fichier</translation>
    </message>
    <message>
        <source>Paste or drop a registries.yaml, hosts.toml, registries.conf, buildkitd.toml, daemon.json or auth.json here.</source>
        <translation>Collez ou déposez ici un registries.yaml, hosts.toml, registries.conf, buildkitd.toml, daemon.json ou auth.json.</translation>
    </message>
    <message>
        <source>Registries in the file</source>
        <translation>Registres du fichier</translation>
    </message>
    <message>
        <source>%1 cannot be read</source>
        <translation>%1 est illisible</translation>
    </message>
    <message>
        <source>Open the node&apos;s file</source>
        <translation>Ouvrir le fichier du nœud</translation>
    </message>
    <message>
        <source>Line %1 cannot be read</source>
        <translation>La ligne %1 est illisible</translation>
    </message>
    <message>
        <source>This is none of the files that name registries</source>
        <translation>Ce n’est aucun des fichiers qui nomment des registres</translation>
    </message>
    <message>
        <source>Expected is a registries.yaml, hosts.toml, registries.conf, buildkitd.toml, daemon.json or auth.json.</source>
        <translation>Attendu&#xa0;: un registries.yaml, hosts.toml, registries.conf, buildkitd.toml, daemon.json ou auth.json.</translation>
    </message>
    <message>
        <source>The file names no registry</source>
        <translation>Le fichier ne nomme aucun registre</translation>
    </message>
    <message>
        <source>A hosts.toml names its registry by its folder: open it from there.</source>
        <translation>Un hosts.toml nomme son registre par son dossier&#xa0;: ouvrez-le depuis là.</translation>
    </message>
    <message>
        <source>What is ticked becomes an upstream and a project here. Nothing on the node changes: it gets its new file afterwards.</source>
        <translation>Ce qui est coché devient ici un amont et un projet. Rien ne change sur le nœud&#xa0;: il reçoit son nouveau fichier ensuite.</translation>
    </message>
    <message>
        <source>The registries that a node mirrors now, from its own file.</source>
        <translation>Les registres qu’un nœud reflète actuellement, d’après son propre fichier.</translation>
    </message>
    <message numerus="yes">
        <source>Create %n project(s)</source>
        <translation>
            <numerusform>Créer %n projet</numerusform>
            <numerusform>Créer %n projets</numerusform>
        </translation>
    </message>
    <message>
        <source>Read the file</source>
        <translation>Lire le fichier</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message numerus="yes">
        <source>%n project(s) created</source>
        <translation>
            <numerusform>%n projet créé</numerusform>
            <numerusform>%n projets créés</numerusform>
        </translation>
    </message>
    <message>
        <source>Connect the node again to give it its new file.</source>
        <translation>Reconnectez le nœud pour lui donner son nouveau fichier.</translation>
    </message>
    <message numerus="yes">
        <source>%n of them could not be created</source>
        <translation>
            <numerusform>%n n’a pas pu être créé</numerusform>
            <numerusform>%n n’ont pas pu être créés</numerusform>
        </translation>
    </message>
    <message>
        <source>The list says why; they are still ticked.</source>
        <translation>La liste indique pourquoi&#x202f;; ils sont toujours cochés.</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Créé</translation>
    </message>
</context>
<context>
    <name>breakwater::ui::NodeImportModel</name>
    <message>
        <source>* (all)</source>
        <translation>* (tous)</translation>
    </message>
    <message>
        <source>the registry itself</source>
        <translation>le registre lui-même</translation>
    </message>
    <message>
        <source>%1, as %2</source>
        <comment>URL, user</comment>
        <translation>%1, comme %2</translation>
    </message>
    <message>
        <source>A project serves it already</source>
        <translation>Un projet le sert déjà</translation>
    </message>
    <message>
        <source>The node asks this server for it, which serves it not yet</source>
        <translation>Le nœud le demande à ce serveur, qui ne le sert pas encore</translation>
    </message>
    <message>
        <source>Pulled through another mirror so far</source>
        <translation>Récupéré jusqu’ici par un autre miroir</translation>
    </message>
    <message>
        <source>Name the registries that you use</source>
        <translation>Nommez les registres que vous utilisez</translation>
    </message>
    <message>
        <source>This server itself</source>
        <translation>Ce serveur lui-même</translation>
    </message>
    <message>
        <source>With its credentials</source>
        <translation>Avec ses identifiants</translation>
    </message>
    <message>
        <source>Registry</source>
        <translation>Registre</translation>
    </message>
    <message>
        <source>Pulled from now</source>
        <translation>Source actuelle</translation>
    </message>
    <message>
        <source>New upstream</source>
        <translation>Nouvel amont</translation>
    </message>
    <message>
        <source>New project</source>
        <translation>Nouveau projet</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Remarque</translation>
    </message>
</context>
<context>
    <name>breakwater::ui::NodeModel</name>
    <message>
        <source>Press F2 to name this node</source>
        <translation>Appuyez sur F2 pour nommer ce nœud</translation>
    </message>
    <message>
        <source>First seen %1, last seen %2</source>
        <translation>Vu pour la première fois %1, pour la dernière fois %2</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Runtime</source>
        <translation>Environnement</translation>
    </message>
    <message>
        <source>Robot</source>
        <translation>Robot</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>Dernière activité</translation>
    </message>
    <message>
        <source>Pulls</source>
        <translation>Pulls</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Reçu</translation>
    </message>
    <message>
        <source>unnamed</source>
        <translation>sans nom</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>anonymous</source>
        <translation>anonyme</translation>
    </message>
    <message>
        <source>No export was made for this node, and it fetched none</source>
        <translation>Aucun export n’a été fait pour ce nœud, et il n’en a récupéré aucun</translation>
    </message>
    <message>
        <source>Revision %1</source>
        <translation>Révision %1</translation>
    </message>
    <message>
        <source>Configuration</source>
        <translation>Configuration</translation>
    </message>
    <message>
        <source>Proven</source>
        <translation>Prouvés</translation>
    </message>
    <message>
        <source>Last pull</source>
        <translation>Dernier pull</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Remarque</translation>
    </message>
    <message>
        <source>It asked for manifests today and for no layer: it seems to get the layers from the registries themselves. Test it from the export.</source>
        <translation>Il a demandé des manifestes aujourd’hui et aucune couche&#xa0;: il semble prendre les couches des registres eux-mêmes. Testez-le depuis l’export.</translation>
    </message>
    <message>
        <source>It pulled often and has not for three days, while others did: is it still configured?</source>
        <translation>Il récupérait souvent et ne l’a pas fait depuis trois jours, contrairement à d’autres&#xa0;: est-il toujours configuré&#x202f;?</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>inconnue</translation>
    </message>
    <message numerus="yes">
        <source>%n version(s) behind</source>
        <translation>
            <numerusform>%n version de retard</numerusform>
            <numerusform>%n versions de retard</numerusform>
        </translation>
    </message>
    <message>
        <source>up to date</source>
        <translation>à jour</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>none lately</source>
        <translation>aucun récemment</translation>
    </message>
    <message>
        <source>goes past?</source>
        <translation>contourne&#x202f;?</translation>
    </message>
    <message>
        <source>gone silent</source>
        <translation>devenu silencieux</translation>
    </message>
</context>
<context>
    <name>breakwater::ui::NodeTestPage</name>
    <message>
        <source>check command</source>
        <translation>commande de contrôle</translation>
    </message>
    <message>
        <source>Watch for the node</source>
        <translation>Attendre le nœud</translation>
    </message>
    <message>
        <source>Stop watching</source>
        <translation>Cesser d’attendre</translation>
    </message>
    <message>
        <source>What to look at, the likeliest first</source>
        <translation>Que vérifier, le plus probable d’abord</translation>
    </message>
    <message>
        <source>Act as the node from here</source>
        <translation>Jouer le rôle du nœud d’ici</translation>
    </message>
    <message>
        <source>When the files are in place, start the watch and run this on the node:</source>
        <translation>Quand les fichiers sont en place, lancez l’attente et exécutez ceci sur le nœud&#xa0;:</translation>
    </message>
    <message>
        <source>Without a node</source>
        <translation>Sans nœud</translation>
    </message>
    <message>
        <source>This computer pulls with nothing but the exported address, CA and robot: it proves the files, though not the way from the node.</source>
        <translation>Cet ordinateur récupère avec rien d’autre que l’adresse, l’AC et le robot exportés&#xa0;: cela prouve les fichiers, mais pas le chemin depuis le nœud.</translation>
    </message>
    <message>
        <source>Watch again</source>
        <translation>Attendre à nouveau</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>en attente</translation>
    </message>
    <message>
        <source>done</source>
        <translation>fait</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>échec</translation>
    </message>
    <message>
        <source>not asked of this runtime</source>
        <translation>pas demandé à cet environnement</translation>
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
        <translation>Filtrer par nom, adresse, environnement ou robot</translation>
    </message>
    <message>
        <source>Connect a node</source>
        <translation>Connecter un nœud</translation>
    </message>
    <message>
        <source>Back to the nodes</source>
        <translation>Retour aux nœuds</translation>
    </message>
    <message>
        <source>Nodes</source>
        <translation>Nœuds</translation>
    </message>
    <message>
        <source>The machines that pull through this server, and the configuration that makes them do so.</source>
        <translation>Les machines qui passent par ce serveur, et la configuration qui les y conduit.</translation>
    </message>
    <message>
        <source>Rename (F2)</source>
        <translation>Renommer (F2)</translation>
    </message>
    <message>
        <source>Show its pulls</source>
        <translation>Afficher ses pulls</translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation>Copier l’adresse</translation>
    </message>
    <message>
        <source>No node has pulled yet</source>
        <translation>Aucun nœud n’a encore récupéré d’image</translation>
    </message>
    <message>
        <source>Give a node its configuration; it appears here with its first request.</source>
        <translation>Donnez sa configuration à un nœud&#x202f;; il apparaît ici à sa première requête.</translation>
    </message>
    <message>
        <source>Import a node&apos;s file…</source>
        <translation>Importer le fichier d’un nœud…</translation>
    </message>
    <message>
        <source>Configure it anew</source>
        <translation>Le configurer à nouveau</translation>
    </message>
    <message>
        <source>What changed since its export</source>
        <translation>Ce qui a changé depuis son export</translation>
    </message>
</context>
<context>
    <name>breakwater::ui::OfflineBanner</name>
    <message>
        <source>Offline mode is on</source>
        <translation>Le mode hors ligne est activé</translation>
    </message>
    <message>
        <source>Only what is cached is served, however old it is. No upstream is asked.</source>
        <translation>Seul ce qui est en cache est servi, quel que soit son âge. Aucun amont n’est interrogé.</translation>
    </message>
    <message>
        <source>Go online</source>
        <translation>Passer en ligne</translation>
    </message>
</context>
<context>
    <name>breakwater::ui::OutcomeChart</name>
    <message>
        <source>Hits</source>
        <translation>En cache</translation>
    </message>
    <message>
        <source>Revalidated</source>
        <translation>Revalidé</translation>
    </message>
    <message>
        <source>Misses</source>
        <translation>Hors cache</translation>
    </message>
    <message>
        <source>Stale</source>
        <translation>Périmé</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Échec</translation>
    </message>
    <message>
        <source>Chart of outcomes over time</source>
        <translation>Graphique des résultats au fil du temps</translation>
    </message>
    <message>
        <source>Left and Right move through the bars; the table shows the same.</source>
        <translation>Gauche et Droite parcourent les barres&#x202f;; le tableau montre la même chose.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>no requests</source>
        <translation>aucune requête</translation>
    </message>
</context>
<context>
    <name>breakwater::ui::PinDialog</name>
    <message>
        <source>Pin images</source>
        <translation>Épingler des images</translation>
    </message>
    <message>
        <source>What is pinned stays: neither the space limit nor retention removes it. It can still be deleted by hand.</source>
        <translation>Ce qui est épinglé reste&#xa0;: ni la limite d’espace ni la rétention ne l’enlèvent. La suppression à la main reste possible.</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>Épingler</translation>
    </message>
    <message>
        <source>Pro&amp;ject</source>
        <translation>Pro&amp;jet</translation>
    </message>
    <message>
        <source>&amp;Repository</source>
        <translation>&amp;Dépôt</translation>
    </message>
    <message>
        <source>* and ? stand for anything: library/*.</source>
        <translation>* et&#x202f;? remplacent n’importe quoi&#xa0;: library/*.</translation>
    </message>
    <message>
        <source>&amp;Tag or digest</source>
        <translation>&amp;Tag ou digest</translation>
    </message>
    <message>
        <source>A tag, a pattern such as 16.*, or sha256:… for one image.</source>
        <translation>Un tag, un motif comme 16.*, ou sha256:… pour une seule image.</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;Note</translation>
    </message>
    <message>
        <source>Why it is pinned, for whoever reads this later.</source>
        <translation>La raison de l’épingle, pour qui lira ceci plus tard.</translation>
    </message>
</context>
<context>
    <name>breakwater::ui::PinModel</name>
    <message>
        <source>Pinned</source>
        <translation>Épinglé</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projet</translation>
    </message>
    <message>
        <source>Keeps</source>
        <translation>Conserve</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Depuis</translation>
    </message>
    <message>
        <source>nothing yet</source>
        <translation>rien pour l’instant</translation>
    </message>
</context>
<context>
    <name>breakwater::ui::PinsPage</name>
    <message>
        <source>Filter by pattern, project or note</source>
        <translation>Filtrer par motif, projet ou note</translation>
    </message>
    <message>
        <source>Pins</source>
        <translation>Épingles</translation>
    </message>
    <message>
        <source>Nothing is pinned</source>
        <translation>Rien n’est épinglé</translation>
    </message>
    <message>
        <source>Pin what must be here even when the upstream is not: it is never evicted, and no retention rule takes it.</source>
        <translation>Épinglez ce qui doit être ici même sans l’amont&#xa0;: ce n’est jamais évincé, et aucune règle de rétention ne l’enlève.</translation>
    </message>
    <message>
        <source>Add a pin</source>
        <translation>Ajouter une épingle</translation>
    </message>
    <message>
        <source>Remove the pin</source>
        <translation>Retirer l’épingle</translation>
    </message>
    <message>
        <source>%1 is not pinned any more</source>
        <translation>%1 n’est plus épinglé</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>breakwater::ui::PlanModel</name>
    <message>
        <source>%1, held by the trash at first</source>
        <comment>size</comment>
        <translation>%1, d’abord retenus par la corbeille</translation>
    </message>
    <message>
        <source>What goes</source>
        <translation>Ce qui part</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Tags</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>Gives</source>
        <translation>Libère</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>Dernière utilisation</translation>
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
        <translation>Filtrer par nom, tag ou raison</translation>
    </message>
    <message>
        <source>What the plan removes</source>
        <translation>Ce que le plan enlève</translation>
    </message>
    <message>
        <source>Pin instead…</source>
        <translation>Épingler plutôt…</translation>
    </message>
    <message>
        <source>As each project says</source>
        <translation>Selon chaque projet</translation>
    </message>
    <message>
        <source>Not pulled for %1</source>
        <comment>time</comment>
        <translation>Sans pull depuis %1</translation>
    </message>
    <message>
        <source>&amp;What goes</source>
        <translation>&amp;Ce qui part</translation>
    </message>
    <message>
        <source>What goes</source>
        <translation>Ce qui part</translation>
    </message>
    <message>
        <source> GB</source>
        <translation> Go</translation>
    </message>
    <message>
        <source>no more</source>
        <translation>rien de plus</translation>
    </message>
    <message>
        <source>Free at least so much</source>
        <translation>Libérer au moins autant</translation>
    </message>
    <message>
        <source>and free at &amp;least</source>
        <translation>et libérer au &amp;moins</translation>
    </message>
    <message>
        <source>See what would go before it goes</source>
        <translation>Voir ce qui partirait avant que cela parte</translation>
    </message>
    <message>
        <source>A plan lists every image and leftover with the reason and the exact bytes. Nothing is removed until you run it.</source>
        <translation>Un plan liste chaque image et chaque résidu avec la raison et les octets exacts. Rien n’est enlevé avant que vous ne l’exécutiez.</translation>
    </message>
    <message>
        <source>Wait until the job above has ended, or stop it</source>
        <translation>Attendez la fin de la tâche ci-dessus, ou arrêtez-la</translation>
    </message>
    <message>
        <source>Free %1</source>
        <comment>size</comment>
        <translation>Libérer %1</translation>
    </message>
    <message>
        <source>Move %1 to the trash</source>
        <comment>size</comment>
        <translation>Mettre %1 à la corbeille</translation>
    </message>
    <message>
        <source>Free %1, move %2 to the trash</source>
        <comment>sizes</comment>
        <translation>Libérer %1, mettre %2 à la corbeille</translation>
    </message>
    <message>
        <source>About %1 are freed at once.</source>
        <comment>size</comment>
        <translation>Environ %1 sont libérés aussitôt.</translation>
    </message>
    <message>
        <source>%1 are freed at once.</source>
        <comment>size</comment>
        <translation>%1 sont libérés aussitôt.</translation>
    </message>
    <message>
        <source>%1 go to the trash, where they can be had back for %2.</source>
        <comment>size, time</comment>
        <translation>%1 vont à la corbeille, d’où ils peuvent être récupérés pendant %2.</translation>
    </message>
    <message>
        <source>1 image that a rule means is pinned and stays.</source>
        <translation>1 image visée par une règle est épinglée et reste.</translation>
    </message>
    <message numerus="yes">
        <source>%n images that a rule means are pinned and stay.</source>
        <translation>
            <numerusform>%n image visée par une règle est épinglée et reste.</numerusform>
            <numerusform>%n images visées par une règle sont épinglées et restent.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing would go</source>
        <translation>Rien ne partirait</translation>
    </message>
    <message>
        <source>Every image is wanted by the rules as they are, and nothing is left over.</source>
        <translation>Les règles actuelles veulent chaque image, et il n’y a aucun résidu.</translation>
    </message>
    <message>
        <source>Make a plan</source>
        <translation>Établir un plan</translation>
    </message>
    <message>
        <source>Let it go</source>
        <translation>Laisser partir</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Garder</translation>
    </message>
    <message>
        <source>Remove these images for good?</source>
        <translation>Supprimer définitivement ces images&#x202f;?</translation>
    </message>
    <message>
        <source>The trash is off: what goes cannot be had back. Nodes that want it again download it again from the upstream.</source>
        <translation>La corbeille est désactivée&#xa0;: ce qui part ne peut pas être récupéré. Les nœuds qui en veulent encore le téléchargent à nouveau depuis l’amont.</translation>
    </message>
</context>
<context>
    <name>breakwater::ui::PlatformChoice</name>
    <message>
        <source>Other platforms</source>
        <translation>Autres plateformes</translation>
    </message>
    <message>
        <source>Another one: linux/arm/v7</source>
        <translation>Une autre&#xa0;: linux/arm/v7</translation>
    </message>
</context>
<context>
    <name>breakwater::ui::PlatformModel</name>
    <message>
        <source>Platform</source>
        <translation>Plateforme</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Ici</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Digest</source>
        <translation>Digest</translation>
    </message>
    <message>
        <source>not said by the image</source>
        <translation>non indiqué par l’image</translation>
    </message>
    <message>
        <source>Not pulled yet</source>
        <translation>Pas encore récupéré</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>Complet</translation>
    </message>
    <message>
        <source>Partial, %1 of %2</source>
        <translation>Partiel, %1 sur %2</translation>
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
        <translation>Servir la copie en cache tant que l’amont est en échec</translation>
    </message>
    <message>
        <source>Refuse tags that are gone upstream (404)</source>
        <translation>Refuser les tags disparus de l’amont (404)</translation>
    </message>
    <message>
        <source>Off: wait for the check</source>
        <translation>Non&#xa0;: attendre la vérification</translation>
    </message>
    <message>
        <source>For %1 after a check is due</source>
        <translation>Pendant %1 après l’échéance d’une vérification</translation>
    </message>
    <message>
        <source>However old it is</source>
        <translation>Quel que soit son âge</translation>
    </message>
    <message>
        <source>Up to %1 after its last check</source>
        <translation>Jusqu’à %1 après sa dernière vérification</translation>
    </message>
    <message>
        <source>Otherwise they are served from the cache, marked as gone.</source>
        <translation>Sinon ils sont servis par le cache, signalés comme disparus.</translation>
    </message>
    <message>
        <source>Serve at once and check &amp;behind</source>
        <translation>Servir aussitôt et vérifier &amp;ensuite</translation>
    </message>
    <message>
        <source>Nodes get the cached copy without a wait, and what is new with the next pull.</source>
        <translation>Les nœuds obtiennent la copie en cache sans attendre, et la nouveauté au prochain pull.</translation>
    </message>
    <message>
        <source>How &amp;old that copy may be</source>
        <translation>Â&amp;ge possible de cette copie</translation>
    </message>
    <message>
        <source>Only these repositories (&amp;allow)</source>
        <translation>Seulement ces dépôts (aut&amp;oriser)</translation>
    </message>
    <message>
        <source>Patterns with * and ?, a tag after a colon. Empty: all. On Docker Hub nginx is library/nginx.</source>
        <translation>Motifs avec * et&#x202f;?, un tag après deux-points. Vide&#xa0;: tous. Sur Docker Hub, nginx est library/nginx.</translation>
    </message>
    <message>
        <source>Never these repositories (&amp;deny)</source>
        <translation>Jamais ces dépôts (&amp;interdire)</translation>
    </message>
    <message>
        <source>Also when they are cached. Deny wins over allow.</source>
        <translation>Même s’ils sont en cache. L’interdiction l’emporte.</translation>
    </message>
    <message>
        <source>“%1” is no pattern. Write repositories in lower case: library/nginx, team/*, library/nginx:1.*.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un motif. Écrivez les dépôts en minuscules&#xa0;: library/nginx, team/*, library/nginx:1.*.</translation>
    </message>
</context>
<context>
    <name>breakwater::ui::ProjectDialog</name>
    <message>
        <source>Create a project</source>
        <translation>Créer un projet</translation>
    </message>
    <message>
        <source>A project is a name that nodes use; it is bound to one upstream and caches what they pull.</source>
        <translation>Un projet est un nom que les nœuds utilisent&#x202f;; il est lié à un amont et met en cache ce qu’ils récupèrent.</translation>
    </message>
    <message>
        <source>Create project</source>
        <translation>Créer le projet</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>Modifier %1</translation>
    </message>
    <message>
        <source>Nodes use the project&apos;s name: after renaming it, give them a new configuration.</source>
        <translation>Les nœuds utilisent le nom du projet&#xa0;: après l’avoir renommé, donnez-leur une nouvelle configuration.</translation>
    </message>
    <message>
        <source>Save changes</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>&amp;Upstream</source>
        <translation>&amp;Amont</translation>
    </message>
    <message>
        <source>U&amp;RL of the registry</source>
        <translation>U&amp;RL du registre</translation>
    </message>
    <message>
        <source>User na&amp;me</source>
        <translation>Nom d’uti&amp;lisateur</translation>
    </message>
    <message>
        <source>&amp;Password or token</source>
        <translation>&amp;Mot de passe ou jeton</translation>
    </message>
    <message>
        <source>Project &amp;name</source>
        <translation>&amp;Nom du projet</translation>
    </message>
    <message>
        <source>The first part of the path that nodes use: dockerhub-proxy/library/nginx.</source>
        <translation>La première partie du chemin qu’utilisent les nœuds&#xa0;: dockerhub-proxy/library/nginx.</translation>
    </message>
    <message>
        <source>&amp;Serves these registries</source>
        <translation>&amp;Sert ces registres</translation>
    </message>
    <message>
        <source>Registry hosts, as they stand in image names. Nodes that ask for them are answered by this project.</source>
        <translation>Hôtes de registres, tels qu’ils figurent dans les noms d’images. Ce projet répond aux nœuds qui les demandent.</translation>
    </message>
    <message>
        <source>How often tags are checked upstream</source>
        <translation>Fréquence de vérification des tags chez l’amont</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>upstream name, host</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>New upstream: %1</source>
        <translation>Nouvel amont&#xa0;: %1</translation>
    </message>
    <message>
        <source>Leave both empty to pull anonymously.</source>
        <translation>Laissez les deux vides pour un accès anonyme.</translation>
    </message>
    <message>
        <source>Give the registry&apos;s address, such as https://registry.example.com</source>
        <translation>Indiquez l’adresse du registre, par exemple https://registry.example.com</translation>
    </message>
    <message>
        <source>A password needs a user name with it.</source>
        <translation>Un mot de passe exige un nom d’utilisateur.</translation>
    </message>
    <message>
        <source>A user name needs a password or token with it.</source>
        <translation>Un nom d’utilisateur exige un mot de passe ou un jeton.</translation>
    </message>
    <message>
        <source>Choose where the images come from.</source>
        <translation>Choisissez d’où viennent les images.</translation>
    </message>
    <message>
        <source>Give the project a name.</source>
        <translation>Donnez un nom au projet.</translation>
    </message>
    <message>
        <source>Use lower-case letters and digits, with single dots, dashes or underscores between them.</source>
        <translation>Utilisez des minuscules et des chiffres, séparés par des points, tirets ou soulignés simples.</translation>
    </message>
    <message>
        <source>“%1” is no registry host. Write it as in an image name: docker.io, quay.io, 10.0.0.5:5000.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un hôte de registre. Écrivez-le comme dans un nom d’image&#xa0;: docker.io, quay.io, 10.0.0.5:5000.</translation>
    </message>
    <message>
        <source>Default project: answers requests that name none</source>
        <translation>Projet par défaut&#xa0;: répond aux requêtes qui n’en nomment aucun</translation>
    </message>
    <message>
        <source>Classic Docker mirrors ask for an image without naming a project.</source>
        <translation>Les miroirs Docker classiques demandent une image sans nommer de projet.</translation>
    </message>
    <message>
        <source>%1 is served by the project %2 already.</source>
        <comment>registry, project</comment>
        <translation>%1 est déjà servi par le projet %2.</translation>
    </message>
    <message>
        <source>Fetch layers ahead: they start as soon as a node has read the manifest</source>
        <translation>Récupérer les couches d’avance&#xa0;: dès qu’un nœud a lu le manifeste</translation>
    </message>
    <message>
        <source>Further upstreams</source>
        <translation>Autres amonts</translation>
    </message>
    <message>
        <source>Asked in this order when the one above is in trouble or does not have an image.</source>
        <translation>Interrogés dans cet ordre quand celui du dessus a un problème ou n’a pas une image.</translation>
    </message>
    <message>
        <source>robot$%1+%2 becomes robot$%3+%2</source>
        <comment>old project, robot, new project</comment>
        <translation>robot$%1+%2 devient robot$%3+%2</translation>
    </message>
    <message>
        <source>and one more</source>
        <translation>et un de plus</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>et %n de plus</numerusform>
            <numerusform>et %n de plus</numerusform>
        </translation>
    </message>
    <message>
        <source>Their secrets stay. Nodes are refused until they sign in with the new name.</source>
        <translation>Leurs secrets restent. Les nœuds sont refusés jusqu’à ce qu’ils s’identifient avec le nouveau nom.</translation>
    </message>
    <message>
        <source>The new name changes the login of 1 robot</source>
        <translation>Le nouveau nom change l’identifiant de 1 robot</translation>
    </message>
    <message numerus="yes">
        <source>The new name changes the logins of %n robots</source>
        <translation>
            <numerusform>Le nouveau nom change l’identifiant de %n robot</numerusform>
            <numerusform>Le nouveau nom change les identifiants de %n robots</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>breakwater::ui::ProjectModel</name>
    <message>
        <source>%1: %2</source>
        <comment>upstream name, its state</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Requests answered from the cache, since the server started</source>
        <translation>Requêtes servies par le cache, depuis le démarrage du serveur</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projet</translation>
    </message>
    <message>
        <source>Serves</source>
        <translation>Sert</translation>
    </message>
    <message>
        <source>Upstream</source>
        <translation>Amont</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Images</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>From cache</source>
        <translation>Du cache</translation>
    </message>
    <message>
        <source>Tags are checked</source>
        <translation>Vérification des tags</translation>
    </message>
    <message>
        <source>%1 (default)</source>
        <comment>project name</comment>
        <translation>%1 (par défaut)</translation>
    </message>
    <message>
        <source>by name only</source>
        <translation>par nom seulement</translation>
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
        <translation>Filtrer par nom, registre ou amont</translation>
    </message>
    <message>
        <source>image name with the project</source>
        <translation>nom d’image avec le projet</translation>
    </message>
    <message>
        <source>image name with the registry</source>
        <translation>nom d’image avec le registre</translation>
    </message>
    <message>
        <source>mirror endpoint</source>
        <translation>point d’accès du miroir</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>Projets</translation>
    </message>
    <message>
        <source>Create project</source>
        <translation>Créer le projet</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Modifier…</translation>
    </message>
    <message>
        <source>Show images</source>
        <translation>Afficher les images</translation>
    </message>
    <message>
        <source>Make default</source>
        <translation>Définir par défaut</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Supprimer…</translation>
    </message>
    <message>
        <source>No project yet</source>
        <translation>Aucun projet pour l’instant</translation>
    </message>
    <message>
        <source>A project gives a registry a name on this server, so that nodes can pull through it.</source>
        <translation>Un projet donne à un registre un nom sur ce serveur, pour que les nœuds puissent passer par lui.</translation>
    </message>
    <message>
        <source>What nodes can pull, under which name, and how fresh it is kept.</source>
        <translation>Ce que les nœuds peuvent récupérer, sous quel nom, et avec quelle fraîcheur.</translation>
    </message>
    <message>
        <source>Managed by the configuration file</source>
        <translation>Géré par le fichier de configuration</translation>
    </message>
    <message>
        <source>By the registry&apos;s name</source>
        <translation>Par le nom du registre</translation>
    </message>
    <message>
        <source>How nodes address it</source>
        <translation>Comment les nœuds s’y adressent</translation>
    </message>
    <message>
        <source>By the project&apos;s name</source>
        <translation>Par le nom du projet</translation>
    </message>
    <message>
        <source>As a mirror, in a node&apos;s configuration (image names stay as they are)</source>
        <translation>Comme miroir, dans la configuration d’un nœud (les noms d’images restent tels quels)</translation>
    </message>
    <message>
        <source>Default: answers requests that name no project</source>
        <translation>Par défaut&#xa0;: répond aux requêtes qui ne nomment aucun projet</translation>
    </message>
    <message>
        <source>Serves</source>
        <translation>Sert</translation>
    </message>
    <message>
        <source>nothing but its own name</source>
        <translation>rien d’autre que son propre nom</translation>
    </message>
    <message>
        <source>Upstream</source>
        <translation>Amont</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>Contient</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <comment>images, size</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Réponses</translation>
    </message>
    <message>
        <source>no request since the server started</source>
        <translation>aucune requête depuis le démarrage du serveur</translation>
    </message>
    <message>
        <source>%1 of %2 requests from the cache</source>
        <translation>%1 requêtes sur %2 servies par le cache</translation>
    </message>
    <message>
        <source>Tags are checked</source>
        <translation>Vérification des tags</translation>
    </message>
    <message>
        <source>Created %1</source>
        <translation>Créé&#xa0;: %1</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>Enregistré&#xa0;: %1</translation>
    </message>
    <message>
        <source>Nothing is cached in it. Nodes that pull %1 through it get an error, or go to the Internet themselves.</source>
        <translation>Rien n’y est en cache. Les nœuds qui récupèrent %1 par lui obtiennent une erreur, ou vont eux-mêmes sur Internet.</translation>
    </message>
    <message>
        <source>%1 in %2 are removed with it. Nodes that pull %3 through it get an error, or go to the Internet themselves. This cannot be undone.</source>
        <translation>%1 (%2) sont supprimées avec lui. Les nœuds qui récupèrent %3 par lui obtiennent une erreur, ou vont eux-mêmes sur Internet. C’est irréversible.</translation>
    </message>
    <message>
        <source>Robots that belong to it are removed, too; others lose their permission for it, and one that has no other project left is disabled.</source>
        <translation>Les robots qui lui appartiennent sont supprimés aussi&#x202f;; d’autres perdent leurs droits sur lui, et celui à qui il ne reste aucun autre projet est désactivé.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>sentences that follow each other</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Delete %1</source>
        <translation>Supprimer %1</translation>
    </message>
    <message>
        <source>Delete %1 and %2</source>
        <comment>project, images</comment>
        <translation>Supprimer %1 et %2</translation>
    </message>
    <message>
        <source>Delete the project %1?</source>
        <translation>Supprimer le projet %1&#x202f;?</translation>
    </message>
    <message>
        <source>Deleted %1</source>
        <translation>Supprimé&#xa0;: %1</translation>
    </message>
    <message>
        <source>When a check is due</source>
        <translation>Quand une vérification est due</translation>
    </message>
    <message>
        <source>While the upstream fails</source>
        <translation>Tant que l’amont est en échec</translation>
    </message>
    <message>
        <source>Gone upstream</source>
        <translation>Absent de l’amont</translation>
    </message>
    <message>
        <source>refused with 404; digests are served</source>
        <translation>refusés par 404&#x202f;; les digests sont servis</translation>
    </message>
    <message>
        <source>Allows only</source>
        <translation>Autorise seulement</translation>
    </message>
    <message>
        <source>Denies</source>
        <translation>Interdit</translation>
    </message>
    <message>
        <source>Explain a pull…</source>
        <translation>Expliquer un pull…</translation>
    </message>
    <message>
        <source>What a pull of an image would do now, and why</source>
        <translation>Ce que ferait maintenant le pull d’une image, et pourquoi</translation>
    </message>
</context>
<context>
    <name>breakwater::ui::PullDetailPane</name>
    <message>
        <source>request id</source>
        <translation>identifiant de requête</translation>
    </message>
    <message>
        <source>Node</source>
        <translation>Nœud</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projet</translation>
    </message>
    <message>
        <source>Robot</source>
        <translation>Robot</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Envoyé</translation>
    </message>
    <message>
        <source>Downloaded</source>
        <translation>Téléchargé</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Requêtes</translation>
    </message>
    <message>
        <source>Teal: our answer. Amber: waiting for the upstream.</source>
        <translation>Bleu-vert&#xa0;: notre réponse. Ambre&#xa0;: attente de l’amont.</translation>
    </message>
    <message>
        <source>Request id, as in the log</source>
        <translation>Identifiant de requête, comme dans le journal</translation>
    </message>
    <message>
        <source>Copy for a bug report</source>
        <translation>Copier pour un rapport d’erreur</translation>
    </message>
    <message>
        <source>Reason: %1.</source>
        <translation>Raison&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Saved %1.</source>
        <translation>%1 économisés.</translation>
    </message>
    <message>
        <source>%1 of %2 layers</source>
        <translation>%1 couches sur %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>none, anonymous</source>
        <translation>aucun, anonyme</translation>
    </message>
    <message>
        <source>%1, took %2</source>
        <translation>%1, durée %2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>%1 from the upstream</source>
        <translation>%1 depuis l’amont</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
    <message>
        <source>A check was due; it was made behind this answer.</source>
        <translation>Une vérification était due&#x202f;; elle a été faite après cette réponse.</translation>
    </message>
</context>
<context>
    <name>breakwater::ui::PullModel</name>
    <message>
        <source>%1 of %2 layers</source>
        <translation>%1 couches sur %2</translation>
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
        <translation>Nœud</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>Couches</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Débit</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Durée</translation>
    </message>
</context>
<context>
    <name>breakwater::ui::RegistriesPage</name>
    <message>
        <source>Registries</source>
        <translation>Registres</translation>
    </message>
    <message>
        <source>Registries to cache</source>
        <translation>Registres à mettre en cache</translation>
    </message>
    <message>
        <source>Tick what your nodes pull from. A login is needed only for private images and higher rate limits.</source>
        <translation>Cochez ce dont vos nœuds se servent. Des identifiants ne sont nécessaires que pour les images privées et des limites plus hautes.</translation>
    </message>
    <message>
        <source>Tick at least one registry</source>
        <translation>Cochez au moins un registre</translation>
    </message>
    <message>
        <source>Without one there is nothing to cache.</source>
        <translation>Sans registre, il n’y a rien à mettre en cache.</translation>
    </message>
</context>
<context>
    <name>breakwater::ui::RegistryRow</name>
    <message>
        <source>Test connection</source>
        <translation>Tester la connexion</translation>
    </message>
    <message>
        <source>Set up already. </source>
        <translation>Déjà configuré. </translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Nom d’utilisateur</translation>
    </message>
    <message>
        <source>Password or token</source>
        <translation>Mot de passe ou jeton</translation>
    </message>
    <message>
        <source>Kept encrypted on this computer, and sent to this registry alone.</source>
        <translation>Conservé chiffré sur cet ordinateur, et envoyé à ce seul registre.</translation>
    </message>
    <message>
        <source>User name for %1</source>
        <translation>Nom d’utilisateur pour %1</translation>
    </message>
    <message>
        <source>Password or token for %1</source>
        <translation>Mot de passe ou jeton pour %1</translation>
    </message>
    <message>
        <source>Test the connection to %1</source>
        <translation>Tester la connexion à %1</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Login: %1</source>
        <translation>Connexion&#xa0;: %1</translation>
    </message>
    <message>
        <source>Login and test</source>
        <translation>Connexion et test</translation>
    </message>
    <message>
        <source>Close the login of %1</source>
        <translation>Fermer la connexion de %1</translation>
    </message>
    <message>
        <source>Login and test of %1</source>
        <translation>Connexion et test de %1</translation>
    </message>
    <message>
        <source>A login needs both a user name and a password or token.</source>
        <translation>Il faut à la fois un nom d’utilisateur et un mot de passe ou un jeton.</translation>
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
        <translation>Dépôt</translation>
    </message>
</context>
<context>
    <name>breakwater::ui::RequestWaterfall</name>
    <message>
        <source>Requests</source>
        <translation>Requêtes</translation>
    </message>
    <message>
        <source>%1, %2 %3, status %4, %5, %6</source>
        <translation>%1, %2 %3, état %4, %5, %6</translation>
    </message>
    <message>
        <source>, of that %1 waiting for the upstream</source>
        <translation>, dont %1 d’attente de l’amont</translation>
    </message>
    <message>
        <source>No requests are kept of this pull.</source>
        <translation>Aucune requête de ce pull n’est conservée.</translation>
    </message>
    <message>
        <source>Manifest</source>
        <translation>Manifeste</translation>
    </message>
</context>
<context>
    <name>breakwater::ui::RestoreDialog</name>
    <message>
        <source>Restore a backup</source>
        <translation>Restaurer une sauvegarde</translation>
    </message>
    <message>
        <source>First you see what is in it and what gives way. Nothing changes before Breakwater is restarted.</source>
        <translation>Vous voyez d’abord ce qu’elle contient et ce qui cède la place. Rien ne change avant le redémarrage de Breakwater.</translation>
    </message>
    <message>
        <source>Another file</source>
        <translation>Un autre fichier</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Backups of Breakwater (*.tar);;All files (*)</source>
        <translation>Sauvegardes de Breakwater (*.tar);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>F&amp;ile</source>
        <translation>F&amp;ichier</translation>
    </message>
    <message>
        <source>On the machine that Breakwater runs on.</source>
        <translation>Sur la machine où tourne Breakwater.</translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation>&amp;Phrase secrète</translation>
    </message>
    <message>
        <source>The backup is sealed with it.</source>
        <translation>La sauvegarde est scellée avec elle.</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Plus tard</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Show what is in it</source>
        <translation>Voir ce qu’il contient</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Restore at the next start</source>
        <translation>Restaurer au prochain démarrage</translation>
    </message>
    <message>
        <source>Restart now</source>
        <translation>Redémarrer maintenant</translation>
    </message>
    <message>
        <source>Ready: it takes effect when Breakwater starts the next time</source>
        <translation>Prêt&#xa0;: cela prend effet au prochain démarrage de Breakwater</translation>
    </message>
    <message>
        <source>What it replaces is kept, and can be taken back under Backup.</source>
        <translation>Ce qui est remplacé est conservé, et peut être rétabli sous Sauvegarde.</translation>
    </message>
    <message>
        <source>This passphrase does not open it.</source>
        <translation>Cette phrase secrète ne l’ouvre pas.</translation>
    </message>
</context>
<context>
    <name>breakwater::ui::RestorePane</name>
    <message>
        <source>Backup of</source>
        <translation>Sauvegarde du</translation>
    </message>
    <message>
        <source>In it</source>
        <translation>Contenu</translation>
    </message>
    <message>
        <source>Gives way</source>
        <translation>Cède la place</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
    <message>
        <source>Cached images</source>
        <translation>Images en cache</translation>
    </message>
    <message>
        <source>What of them lies in this store is served at once; the rest is fetched again when a node asks. Images that came after the backup are no longer listed.</source>
        <translation>Ce qui s’en trouve dans ce stockage est servi aussitôt&#x202f;; le reste est récupéré à nouveau quand un nœud le demande. Les images arrivées après la sauvegarde ne sont plus listées.</translation>
    </message>
    <message>
        <source>What of them lies in this store is served at once; the rest is fetched again when a node asks.</source>
        <translation>Ce qui s’en trouve dans ce stockage est servi aussitôt&#x202f;; le reste est récupéré à nouveau quand un nœud le demande.</translation>
    </message>
    <message>
        <source>CA</source>
        <translation>AC</translation>
    </message>
    <message>
        <source>comes along: nodes that trust it need nothing new</source>
        <translation>incluse&#xa0;: les nœuds qui lui font confiance n’ont besoin de rien de nouveau</translation>
    </message>
    <message>
        <source>The key of the CA is not in the backup</source>
        <translation>La clé de l’AC n’est pas dans la sauvegarde</translation>
    </message>
    <message>
        <source>This server keeps its own CA, and nodes that trust the old one must be given it.</source>
        <translation>Ce serveur garde sa propre AC, et les nœuds qui font confiance à l’ancienne doivent la recevoir.</translation>
    </message>
    <message>
        <source>These logins must be entered again</source>
        <translation>Ces identifiants doivent être saisis à nouveau</translation>
    </message>
    <message>
        <source>%1: the key that opens them is not in the backup. Until then they are asked without a login.</source>
        <comment>upstreams</comment>
        <translation>%1&#xa0;: la clé qui les ouvre n’est pas dans la sauvegarde. D’ici là, ils sont interrogés sans identifiants.</translation>
    </message>
    <message>
        <source>This computer lacks what the settings name</source>
        <translation>Il manque à cet ordinateur ce que nomment les paramètres</translation>
    </message>
    <message>
        <source>%1. Correct it under Server after the restart; nodes are not answered before.</source>
        <comment>addresses and files</comment>
        <translation>%1. Corrigez-le sous Serveur après le redémarrage&#x202f;; d’ici là, les nœuds n’obtiennent pas de réponse.</translation>
    </message>
</context>
<context>
    <name>breakwater::ui::RetentionEditor</name>
    <message>
        <source> GB</source>
        <translation> Go</translation>
    </message>
    <message>
        <source>no quota</source>
        <translation>aucun quota</translation>
    </message>
    <message>
        <source> days</source>
        <translation> jours</translation>
    </message>
    <message>
        <source>never</source>
        <translation>jamais</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espace</translation>
    </message>
    <message>
        <source>&amp;Quota</source>
        <translation>&amp;Quota</translation>
    </message>
    <message>
        <source>When the project takes more, its least valuable images go.</source>
        <translation>Si le projet prend plus, ses images les moins utiles s’en vont.</translation>
    </message>
    <message>
        <source>Remove images that nobody pulled &amp;for</source>
        <translation>Enlever les images que personne n’a récupérées &amp;depuis</translation>
    </message>
    <message>
        <source>The next collection takes them; pinned images stay.</source>
        <translation>Le prochain nettoyage les emporte&#x202f;; les images épinglées restent.</translation>
    </message>
    <message>
        <source>Remove images &amp;without a tag after</source>
        <translation>Enlever les images sans &amp;tag après</translation>
    </message>
    <message>
        <source>Counted from their last pull.</source>
        <translation>À compter de leur dernier pull.</translation>
    </message>
    <message>
        <source>Keep only the newest tags</source>
        <translation>Ne garder que les tags les plus récents</translation>
    </message>
    <message>
        <source>A tag is judged by the first rule that fits; tags that no rule fits stay.</source>
        <translation>Un tag est jugé par la première règle qui lui convient&#x202f;; les tags sans règle restent.</translation>
    </message>
</context>
<context>
    <name>breakwater::ui::RobotDialog</name>
    <message>
        <source>Create a robot</source>
        <translation>Créer un robot</translation>
    </message>
    <message>
        <source>A machine account that nodes log in with. It can pull and nothing else.</source>
        <translation>Un compte machine avec lequel les nœuds s’identifient. Il peut récupérer et rien d’autre.</translation>
    </message>
    <message>
        <source>Create robot</source>
        <translation>Créer le robot</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>Modifier %1</translation>
    </message>
    <message>
        <source>Its secret stays the same.</source>
        <translation>Son secret reste le même.</translation>
    </message>
    <message>
        <source>Save changes</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>As it is: %1</source>
        <translation>Tel quel&#xa0;: %1</translation>
    </message>
    <message>
        <source>which machines use it</source>
        <translation>quelles machines l’utilisent</translation>
    </message>
    <message>
        <source>All projects, also those to come</source>
        <translation>Tous les projets, y compris les futurs</translation>
    </message>
    <message>
        <source>Selected projects</source>
        <translation>Projets choisis</translation>
    </message>
    <message>
        <source>The robot&apos;s project</source>
        <translation>Le projet du robot</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Jamais</translation>
    </message>
    <message>
        <source>In 30 days</source>
        <translation>Dans 30 jours</translation>
    </message>
    <message>
        <source>In 90 days</source>
        <translation>Dans 90 jours</translation>
    </message>
    <message>
        <source>In one year</source>
        <translation>Dans un an</translation>
    </message>
    <message>
        <source>On another date</source>
        <translation>À une autre date</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>&amp;Description</source>
        <translation>&amp;Description</translation>
    </message>
    <message>
        <source>May pull from</source>
        <translation>Peut récupérer de</translation>
    </message>
    <message>
        <source>&amp;Expires</source>
        <translation>&amp;Expire</translation>
    </message>
    <message>
        <source>Last &amp;day</source>
        <translation>Dernier &amp;jour</translation>
    </message>
    <message>
        <source>Nothing stops working by itself. Renew the secret when you want to.</source>
        <translation>Rien ne cesse de fonctionner tout seul. Renouvelez le secret quand vous le souhaitez.</translation>
    </message>
    <message>
        <source>After that, its nodes are refused. You are warned 14 days before.</source>
        <translation>Ensuite, ses nœuds sont refusés. Vous êtes averti 14 jours avant.</translation>
    </message>
    <message>
        <source>There is no project yet.</source>
        <translation>Il n’y a pas encore de projet.</translation>
    </message>
    <message>
        <source>NAME</source>
        <comment>placeholder in a user name</comment>
        <translation>NOM</translation>
    </message>
    <message>
        <source>Nodes log in as %1</source>
        <translation>Les nœuds s’identifient comme %1</translation>
    </message>
    <message>
        <source>Give the robot a name.</source>
        <translation>Donnez un nom au robot.</translation>
    </message>
    <message>
        <source>Use lower-case letters and digits, with single dots, dashes or underscores between them.</source>
        <translation>Utilisez des minuscules et des chiffres, séparés par des points, tirets ou soulignés simples.</translation>
    </message>
    <message>
        <source>Tick at least one project.</source>
        <translation>Cochez au moins un projet.</translation>
    </message>
    <message>
        <source>One project alone, named in the user name</source>
        <translation>Un seul projet, nommé dans le nom d’utilisateur</translation>
    </message>
    <message>
        <source>Allowed net&amp;works</source>
        <translation>Ré&amp;seaux autorisés</translation>
    </message>
    <message>
        <source>Subnets that it may log in from, with commas between them. Empty: from anywhere.</source>
        <translation>Sous-réseaux depuis lesquels il peut s’identifier, séparés par des virgules. Vide&#xa0;: de partout.</translation>
    </message>
</context>
<context>
    <name>breakwater::ui::RobotModel</name>
    <message>
        <source>User name</source>
        <translation>Nom d’utilisateur</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Expire</translation>
    </message>
    <message>
        <source>May pull</source>
        <translation>Peut récupérer</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>Dernière utilisation</translation>
    </message>
    <message>
        <source>all projects</source>
        <translation>tous les projets</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <comment>time, node</comment>
        <translation>%1 par %2</translation>
    </message>
    <message>
        <source>Pulls, 7 days</source>
        <translation>Pulls, 7 jours</translation>
    </message>
</context>
<context>
    <name>breakwater::ui::RobotRemoval</name>
    <message>
        <source>Deleted %1</source>
        <translation>Supprimé&#xa0;: %1</translation>
    </message>
    <message>
        <source>Its nodes are refused. It can be had back with its secret until %1.</source>
        <comment>date</comment>
        <translation>Ses nœuds sont refusés. Il peut être rétabli avec son secret jusqu’au %1.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>breakwater::ui::RobotTestDialog</name>
    <message>
        <source>&amp;Test</source>
        <translation>&amp;Tester</translation>
    </message>
    <message>
        <source>Test %1</source>
        <translation>Tester %1</translation>
    </message>
    <message>
        <source>Does what a node does: reaches this server at its own address, logs in and reads a manifest. Nothing is downloaded.</source>
        <translation>Fait ce que fait un nœud&#xa0;: joint ce serveur à sa propre adresse, s’identifie et lit un manifeste. Rien n’est téléchargé.</translation>
    </message>
    <message>
        <source>PROJECT/REPOSITORY:TAG, or empty for one that is cached</source>
        <translation>PROJET/DÉPÔT:TAG, ou vide pour une image en cache</translation>
    </message>
    <message>
        <source>&amp;Secret</source>
        <translation>&amp;Secret</translation>
    </message>
    <message>
        <source>Only its hash is kept here. A node&apos;s file has it.</source>
        <translation>Seul son hachage est conservé ici. Le fichier d’un nœud le contient.</translation>
    </message>
    <message>
        <source>&amp;Image</source>
        <translation>&amp;Image</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>breakwater::ui::RobotsView</name>
    <message>
        <source>Filter by user name, state, project or node</source>
        <translation>Filtrer par nom d’utilisateur, état, projet ou nœud</translation>
    </message>
    <message>
        <source>Robots</source>
        <translation>Robots</translation>
    </message>
    <message>
        <source>Create robot</source>
        <translation>Créer le robot</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Modifier…</translation>
    </message>
    <message>
        <source>New secret…</source>
        <translation>Nouveau secret…</translation>
    </message>
    <message>
        <source>Disable</source>
        <translation>Désactiver</translation>
    </message>
    <message>
        <source>Node configuration</source>
        <translation>Configuration de nœud</translation>
    </message>
    <message>
        <source>Copy user name</source>
        <translation>Copier le nom d’utilisateur</translation>
    </message>
    <message>
        <source>No robot yet</source>
        <translation>Aucun robot pour l’instant</translation>
    </message>
    <message>
        <source>Nodes log in as robots. A robot can pull and nothing else; its secret is shown once.</source>
        <translation>Les nœuds s’identifient comme robots. Un robot peut récupérer et rien d’autre&#x202f;; son secret est affiché une seule fois.</translation>
    </message>
    <message>
        <source>The accounts that nodes log in with, and what each may pull.</source>
        <translation>Les comptes avec lesquels les nœuds s’identifient, et ce que chacun peut récupérer.</translation>
    </message>
    <message>
        <source>an unnamed node</source>
        <translation>un nœud sans nom</translation>
    </message>
    <message>
        <source>Enable</source>
        <translation>Activer</translation>
    </message>
    <message>
        <source>Managed by the configuration file</source>
        <translation>Géré par le fichier de configuration</translation>
    </message>
    <message>
        <source>Its nodes are refused</source>
        <translation>Ses nœuds sont refusés</translation>
    </message>
    <message>
        <source>Edit the robot and give it a later last day.</source>
        <translation>Modifiez le robot et donnez-lui un dernier jour plus tardif.</translation>
    </message>
    <message>
        <source>Expires %1</source>
        <translation>Expire %1</translation>
    </message>
    <message>
        <source>After that its nodes are refused. Edit the robot to give it more time.</source>
        <translation>Ensuite, ses nœuds sont refusés. Modifiez le robot pour lui donner plus de temps.</translation>
    </message>
    <message>
        <source>May pull</source>
        <translation>Peut récupérer</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Expire</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>Dernière utilisation</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <comment>time, node</comment>
        <translation>%1 par %2</translation>
    </message>
    <message>
        <source>never</source>
        <translation>jamais</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Créé</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>Enregistré&#xa0;: %1</translation>
    </message>
    <message>
        <source>Disable %1?</source>
        <translation>Désactiver %1&#x202f;?</translation>
    </message>
    <message>
        <source>Its nodes are refused until it is enabled again. %1</source>
        <translation>Ses nœuds sont refusés jusqu’à sa réactivation. %1</translation>
    </message>
    <message>
        <source>Disable %1</source>
        <translation>Désactiver %1</translation>
    </message>
    <message>
        <source>Delete %1?</source>
        <translation>Supprimer %1&#x202f;?</translation>
    </message>
    <message>
        <source>Delete %1</source>
        <translation>Supprimer %1</translation>
    </message>
    <message>
        <source>Test…</source>
        <translation>Tester…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>%1 is back</source>
        <translation>%1 est de retour</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>anywhere</source>
        <comment>networks</comment>
        <translation>de partout</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>in 12 days, date</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Pulls in 7 days</source>
        <translation>Pulls en 7 jours</translation>
    </message>
    <message>
        <source>Used by</source>
        <translation>Utilisé par</translation>
    </message>
    <message>
        <source>Secret renewed</source>
        <translation>Secret renouvelé</translation>
    </message>
    <message>
        <source>The old secret of %1 has ended</source>
        <translation>L’ancien secret de %1 est révoqué</translation>
    </message>
    <message>
        <source>End the old secret of %1?</source>
        <translation>Révoquer l’ancien secret de %1&#x202f;?</translation>
    </message>
    <message>
        <source>These nodes used it last, and are refused until they have the new one: %1.</source>
        <translation>Ces nœuds l’ont utilisé en dernier, et sont refusés jusqu’à ce qu’ils aient le nouveau&#xa0;: %1.</translation>
    </message>
    <message>
        <source>End the old secret</source>
        <translation>Révoquer l’ancien secret</translation>
    </message>
    <message>
        <source>Nodes that log in with it are refused. %1 It can be had back for a day.</source>
        <translation>Les nœuds qui s’identifient avec lui sont refusés. %1 Il peut être rétabli pendant un jour.</translation>
    </message>
</context>
<context>
    <name>breakwater::ui::RotateDialog</name>
    <message>
        <source>Give %1 a new secret</source>
        <translation>Donner un nouveau secret à %1</translation>
    </message>
    <message>
        <source>The new secret is good at once. %1</source>
        <translation>Le nouveau secret est valable aussitôt. %1</translation>
    </message>
    <message>
        <source>Make a new secret</source>
        <translation>Créer un nouveau secret</translation>
    </message>
    <message>
        <source>Not at all: it ends at once</source>
        <translation>Pas du tout&#xa0;: il cesse aussitôt</translation>
    </message>
    <message>
        <source>For %1</source>
        <comment>time</comment>
        <translation>Pendant %1</translation>
    </message>
    <message>
        <source>The &amp;old secret stays good</source>
        <translation>L&apos;&amp;ancien secret reste valable</translation>
    </message>
    <message>
        <source>Every node that has it is refused until it has the new one. Right when the secret has leaked.</source>
        <translation>Chaque nœud qui l’a est refusé jusqu’à ce qu’il ait le nouveau. À choisir si le secret a fuité.</translation>
    </message>
    <message>
        <source>Give the nodes the new one meanwhile. The page counts those that still use the old one, and it can be ended early.</source>
        <translation>Donnez entre-temps le nouveau aux nœuds. La page compte ceux qui utilisent encore l’ancien, et il peut être révoqué plus tôt.</translation>
    </message>
    <message>
        <source>The secret from before the last renewal ends now.</source>
        <translation>Le secret d’avant le dernier renouvellement cesse maintenant.</translation>
    </message>
</context>
<context>
    <name>breakwater::ui::RotationPanel</name>
    <message>
        <source>&amp;End the old secret now</source>
        <translation>&amp;Révoquer l’ancien secret maintenant</translation>
    </message>
    <message>
        <source>No node has used it in the last 7 days</source>
        <translation>Aucun nœud ne l’a utilisé ces 7 derniers jours</translation>
    </message>
    <message>
        <source>All nodes use the new secret</source>
        <translation>Tous les nœuds utilisent le nouveau secret</translation>
    </message>
    <message numerus="yes">
        <source>%n node(s) still use the old secret: %1</source>
        <translation>
            <numerusform>%n nœud utilise encore l’ancien secret&#xa0;: %1</numerusform>
            <numerusform>%n nœuds utilisent encore l’ancien secret&#xa0;: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>The old secret ends %1 (%2).</source>
        <comment>in 3 hours, a date</comment>
        <translation>L’ancien secret cesse %1 (%2).</translation>
    </message>
    <message>
        <source>%1 of %2 nodes use the new secret</source>
        <translation>%1 nœuds sur %2 utilisent le nouveau secret</translation>
    </message>
    <message>
        <source>Old secret</source>
        <translation>Ancien secret</translation>
    </message>
    <message>
        <source>New secret</source>
        <translation>Nouveau secret</translation>
    </message>
</context>
<context>
    <name>breakwater::ui::RuntimeHelpDialog</name>
    <message>
        <source>Which one does the node run?</source>
        <translation>Lequel le nœud utilise-t-il&#x202f;?</translation>
    </message>
    <message>
        <source>Run a command on the node. The one that answers in this way names its runtime. Kubernetes tells it too: kubectl get nodes -o wide, in the column CONTAINER-RUNTIME.</source>
        <translation>Exécutez une commande sur le nœud. Celle qui répond ainsi nomme son environnement. Kubernetes le dit aussi&#xa0;: kubectl get nodes -o wide, colonne CONTAINER-RUNTIME.</translation>
    </message>
    <message>
        <source>It is %1</source>
        <translation>C’est %1</translation>
    </message>
    <message>
        <source>command for %1</source>
        <translation>commande pour %1</translation>
    </message>
    <message>
        <source>Runtimes</source>
        <translation>Environnements</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>breakwater::ui::ScheduleEditor</name>
    <message>
        <source>at</source>
        <comment>time of a schedule</comment>
        <translation>à</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Jamais</translation>
    </message>
    <message>
        <source>Every hour</source>
        <translation>Toutes les heures</translation>
    </message>
    <message>
        <source>Every day</source>
        <translation>Tous les jours</translation>
    </message>
    <message>
        <source>Every week</source>
        <translation>Toutes les semaines</translation>
    </message>
    <message>
        <source>As cron says</source>
        <translation>Selon cron</translation>
    </message>
    <message>
        <source>minute </source>
        <comment>before its number</comment>
        <translation>minute </translation>
    </message>
    <message>
        <source>%1: weekday</source>
        <comment>job</comment>
        <translation>%1&#xa0;: jour de la semaine</translation>
    </message>
    <message>
        <source>%1: time</source>
        <comment>job</comment>
        <translation>%1&#xa0;: heure</translation>
    </message>
    <message>
        <source>%1: minute</source>
        <comment>job</comment>
        <translation>%1&#xa0;: minute</translation>
    </message>
    <message>
        <source>%1: five fields as in cron</source>
        <comment>job</comment>
        <translation>%1&#xa0;: cinq champs comme dans cron</translation>
    </message>
</context>
<context>
    <name>breakwater::ui::SecretDialog</name>
    <message>
        <source>I have &amp;stored the secret</source>
        <translation>J’ai &amp;conservé le secret</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Secret of %1</source>
        <translation>Secret de %1</translation>
    </message>
    <message>
        <source>Shown this once</source>
        <translation>Affiché cette seule fois</translation>
    </message>
    <message>
        <source>Breakwater keeps only a hash. If it is lost, renew the robot&apos;s secret.</source>
        <translation>Breakwater ne garde qu’un hachage. S’il est perdu, renouvelez le secret du robot.</translation>
    </message>
    <message>
        <source>user name</source>
        <translation>nom d’utilisateur</translation>
    </message>
    <message>
        <source>secret</source>
        <translation>secret</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>Show the secret</source>
        <translation>Afficher le secret</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Masquer</translation>
    </message>
    <message>
        <source>Hide the secret</source>
        <translation>Masquer le secret</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Nom d’utilisateur</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>Secret</translation>
    </message>
    <message>
        <source>Where it goes</source>
        <translation>Où l’utiliser</translation>
    </message>
    <message>
        <source>k3s and RKE2: the login in /etc/rancher/k3s/registries.yaml</source>
        <translation>k3s et RKE2&#xa0;: la connexion dans /etc/rancher/k3s/registries.yaml</translation>
    </message>
    <message>
        <source>containerd: the header in each hosts.toml</source>
        <translation>containerd&#xa0;: l’en-tête dans chaque hosts.toml</translation>
    </message>
    <message>
        <source>docker login</source>
        <translation>docker login</translation>
    </message>
    <message>
        <source>Docker and Podman on one machine</source>
        <translation>Docker et Podman sur une machine</translation>
    </message>
    <message>
        <source>imagePullSecret</source>
        <translation>imagePullSecret</translation>
    </message>
    <message>
        <source>Kubernetes: for pods that name this server in their image</source>
        <translation>Kubernetes&#xa0;: pour les pods dont l’image nomme ce serveur</translation>
    </message>
    <message>
        <source>Plain</source>
        <translation>Brut</translation>
    </message>
    <message>
        <source>The secret alone, to keep in a password store or a file</source>
        <translation>Le secret seul, pour un gestionnaire de mots de passe ou un fichier</translation>
    </message>
    <message>
        <source>&amp;Connect a node with it…</source>
        <translation>Connecter un &amp;nœud avec lui…</translation>
    </message>
    <message>
        <source>&amp;Test it…</source>
        <translation>&amp;Tester…</translation>
    </message>
</context>
<context>
    <name>breakwater::ui::ServerSettingsPage</name>
    <message>
        <source>&amp;Offline: serve only what is cached, ask no upstream</source>
        <translation>&amp;Hors ligne&#xa0;: servir seulement le cache, n’interroger aucun amont</translation>
    </message>
    <message>
        <source>&amp;Apply</source>
        <translation>&amp;Appliquer</translation>
    </message>
    <message>
        <source>&amp;Reset</source>
        <translation>&amp;Rétablir</translation>
    </message>
    <message>
        <source>none: every node needs a robot</source>
        <translation>aucun&#xa0;: chaque nœud a besoin d’un robot</translation>
    </message>
    <message>
        <source>Choose the certificate</source>
        <translation>Choisir le certificat</translation>
    </message>
    <message>
        <source>Choose the private key</source>
        <translation>Choisir la clé privée</translation>
    </message>
    <message>
        <source>&amp;Listen on</source>
        <translation>À l&apos;&amp;écoute sur</translation>
    </message>
    <message>
        <source>Address and port; 0.0.0.0 means all addresses of this computer. Several are separated by commas.</source>
        <translation>Adresse et port&#x202f;; 0.0.0.0 désigne toutes les adresses de cet ordinateur. Séparez-en plusieurs par des virgules.</translation>
    </message>
    <message>
        <source>&amp;Names that nodes use</source>
        <translation>&amp;Noms utilisés par les nœuds</translation>
    </message>
    <message>
        <source>Host names and addresses, the best first. They go into the certificate and into node configurations.</source>
        <translation>Noms d’hôte et adresses, le meilleur en premier. Ils figurent dans le certificat et dans les configurations des nœuds.</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Chiffrement</translation>
    </message>
    <message>
        <source>&amp;Certificate file</source>
        <translation>Fichier de &amp;certificat</translation>
    </message>
    <message>
        <source>PEM, with the chain below the certificate.</source>
        <translation>PEM, avec la chaîne sous le certificat.</translation>
    </message>
    <message>
        <source>&amp;Key file</source>
        <translation>Fichier de c&amp;lé</translation>
    </message>
    <message>
        <source>PEM, readable by this user alone.</source>
        <translation>PEM, lisible par cet utilisateur seul.</translation>
    </message>
    <message>
        <source>Pull &amp;without a robot from</source>
        <translation>Récupérer &amp;sans robot depuis</translation>
    </message>
    <message>
        <source>Subnets such as 192.168.1.0/24. Classic Docker mirrors send no credentials and need this.</source>
        <translation>Sous-réseaux comme 192.168.1.0/24. Les miroirs Docker classiques n’envoient pas d’identifiants et en ont besoin.</translation>
    </message>
    <message>
        <source>Space for images</source>
        <translation>Espace pour les images</translation>
    </message>
    <message>
        <source>Beyond the limit, the images that were used longest ago are removed.</source>
        <translation>Au-delà de la limite, les images inutilisées depuis le plus longtemps sont enlevées.</translation>
    </message>
    <message>
        <source>A certificate from Breakwater&apos;s own CA (recommended)</source>
        <translation>Un certificat de l’AC de Breakwater (recommandé)</translation>
    </message>
    <message>
        <source>My own certificate</source>
        <translation>Mon propre certificat</translation>
    </message>
    <message>
        <source>None: plain HTTP, for a network that you trust</source>
        <translation>Aucun&#xa0;: HTTP en clair, pour un réseau de confiance</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>Parcourir…</translation>
    </message>
    <message>
        <source>Use at &amp;most</source>
        <translation>Utiliser au &amp;maximum</translation>
    </message>
    <message>
        <source>Limit in gigabytes</source>
        <translation>Limite en gigaoctets</translation>
    </message>
    <message>
        <source> GB</source>
        <translation> Go</translation>
    </message>
    <message>
        <source>Managed by the configuration file</source>
        <translation>Géré par le fichier de configuration</translation>
    </message>
    <message>
        <source>Change these values in %1, then send SIGHUP or restart.</source>
        <translation>Modifiez ces valeurs dans %1, puis envoyez SIGHUP ou redémarrez.</translation>
    </message>
    <message>
        <source>Nothing to apply.</source>
        <translation>Rien à appliquer.</translation>
    </message>
</context>
<context>
    <name>breakwater::ui::SettingsView</name>
    <message>
        <source>Run set-up again</source>
        <translation>Relancer la configuration initiale</translation>
    </message>
    <message>
        <source>Sections of the settings</source>
        <translation>Sections des paramètres</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Serveur</translation>
    </message>
    <message>
        <source>How nodes reach this server. Nothing changes before you apply it.</source>
        <translation>Comment les nœuds joignent ce serveur. Rien ne change avant que vous ne l’appliquiez.</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>Application</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Certificat</translation>
    </message>
    <message>
        <source>What nodes see when they connect, and whom they must trust.</source>
        <translation>Ce que voient les nœuds en se connectant, et à qui ils doivent faire confiance.</translation>
    </message>
    <message>
        <source>Configuration</source>
        <translation>Configuration</translation>
    </message>
    <message>
        <source>About</source>
        <translation>À propos</translation>
    </message>
    <message>
        <source>The settings are in force</source>
        <translation>Les paramètres sont en vigueur</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>The server, this window, the certificate and the configuration as a file.</source>
        <translation>Le serveur, cette fenêtre, le certificat et la configuration sous forme de fichier.</translation>
    </message>
    <message>
        <source>What this window does on this computer.</source>
        <translation>Ce que fait cette fenêtre sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Sauvegarde</translation>
    </message>
    <message>
        <source>Settings, upstreams, projects, robots, the CA and the catalog in one file. The images themselves are not in it: they are fetched again.</source>
        <translation>Paramètres, amonts, projets, robots, AC et catalogue dans un seul fichier. Les images elles-mêmes n’y sont pas&#xa0;: elles sont récupérées à nouveau.</translation>
    </message>
</context>
<context>
    <name>breakwater::ui::SetupModel</name>
    <message>
        <source>Made by set-up for the nodes of the cluster</source>
        <translation>Créé par la configuration initiale pour les nœuds de la grappe</translation>
    </message>
</context>
<context>
    <name>breakwater::ui::SetupPage</name>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Suivant</translation>
    </message>
</context>
<context>
    <name>breakwater::ui::SetupWizard</name>
    <message>
        <source>Set up &amp;later</source>
        <translation>Configurer plus &amp;tard</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>Ret&amp;our</translation>
    </message>
    <message>
        <source>Set up Breakwater</source>
        <translation>Configurer Breakwater</translation>
    </message>
</context>
<context>
    <name>breakwater::ui::ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 à %2</translation>
    </message>
    <message>
        <source>Show a page</source>
        <translation>Afficher une page</translation>
    </message>
    <message>
        <source>Filter; Esc clears it, and leaves it when it is empty</source>
        <translation>Filtre&#x202f;; Échap l’efface, et le quitte quand il est vide</translation>
    </message>
    <message>
        <source>The page&apos;s main action: add an upstream, project or robot</source>
        <translation>L’action principale de la page&#xa0;: ajouter un amont, un projet ou un robot</translation>
    </message>
    <message>
        <source>Configure a node</source>
        <translation>Configurer un nœud</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 et %2</translation>
    </message>
    <message>
        <source>Next and previous pane</source>
        <translation>Panneau suivant et précédent</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Actualiser</translation>
    </message>
    <message>
        <source>Back to the page before</source>
        <translation>Retour à la page précédente</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Open the current row</source>
        <translation>Ouvrir la ligne courante</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espace</translation>
    </message>
    <message>
        <source>Activity: pause and go on</source>
        <translation>Activité&#xa0;: mettre en pause et continuer</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Activity: follow again</source>
        <translation>Activité&#xa0;: suivre de nouveau</translation>
    </message>
    <message>
        <source>Copy the cell</source>
        <translation>Copier la cellule</translation>
    </message>
    <message>
        <source>Copy the row</source>
        <translation>Copier la ligne</translation>
    </message>
    <message>
        <source>Menu or %1</source>
        <translation>Menu ou %1</translation>
    </message>
    <message>
        <source>Context menu</source>
        <translation>Menu contextuel</translation>
    </message>
    <message>
        <source>Stop the server and quit</source>
        <translation>Arrêter le serveur et quitter</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Explain a pull: what would happen, and why</source>
        <translation>Expliquer un pull&#xa0;: ce qui se passerait, et pourquoi</translation>
    </message>
    <message>
        <source>Warm up images</source>
        <translation>Précharger des images</translation>
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
        <translation>Pages</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Expand the sidebar</source>
        <translation>Déplier la barre latérale</translation>
    </message>
    <message>
        <source>Collapse the sidebar</source>
        <translation>Replier la barre latérale</translation>
    </message>
</context>
<context>
    <name>breakwater::ui::Skeleton</name>
    <message>
        <source>Loading</source>
        <translation>Chargement</translation>
    </message>
</context>
<context>
    <name>breakwater::ui::SpacePage</name>
    <message>
        <source>Use what is free</source>
        <translation>Utiliser l’espace libre</translation>
    </message>
    <message>
        <source>Use at most</source>
        <translation>Utiliser au maximum</translation>
    </message>
    <message>
        <source>The disk</source>
        <translation>Le disque</translation>
    </message>
    <message>
        <source>Limit in gigabytes</source>
        <translation>Limite en gigaoctets</translation>
    </message>
    <message>
        <source> GB</source>
        <translation> Go</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espace</translation>
    </message>
    <message>
        <source>Space for images</source>
        <translation>Espace pour les images</translation>
    </message>
    <message>
        <source>Pulls never fail because of a limit: beyond it, the images that were used longest ago are removed.</source>
        <translation>Un pull n’échoue jamais à cause d’une limite&#xa0;: au-delà, les images inutilisées depuis le plus longtemps sont enlevées.</translation>
    </message>
    <message>
        <source>%1: %2 used, %3 free of %4</source>
        <translation>%1&#xa0;: %2 utilisés, %3 libres sur %4</translation>
    </message>
    <message>
        <source>%1; images may use %2</source>
        <translation>%1&#x202f;; les images peuvent prendre %2</translation>
    </message>
    <message>
        <source>Room for about %1 typical images of 250 MB.</source>
        <translation>De la place pour environ %1 images typiques de 250 Mo.</translation>
    </message>
    <message>
        <source>The disk is smaller than that</source>
        <translation>Le disque est plus petit</translation>
    </message>
    <message>
        <source>It has %1 in all.</source>
        <translation>Il fait %1 en tout.</translation>
    </message>
    <message>
        <source>A limit under 1 GB holds hardly an image</source>
        <translation>Une limite inférieure à 1 Go contient à peine une image</translation>
    </message>
    <message>
        <source>Only %1 are free at the moment</source>
        <translation>Seuls %1 sont libres pour le moment</translation>
    </message>
    <message>
        <source>When the disk is full, images that are not cached yet cannot be pulled through.</source>
        <translation>Quand le disque est plein, les images qui ne sont pas encore en cache ne peuvent pas être récupérées.</translation>
    </message>
</context>
<context>
    <name>breakwater::ui::SpendingModel</name>
    <message>
        <source>Image</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>Pulls</source>
        <translation>Pulls</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Part</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>Dernier</translation>
    </message>
    <message>
        <source>%1 (project removed)</source>
        <comment>image</comment>
        <translation>%1 (projet supprimé)</translation>
    </message>
</context>
<context>
    <name>breakwater::ui::SpendingTable</name>
    <message>
        <source>Images that the limit was spent on</source>
        <translation>Images pour lesquelles la limite a été dépensée</translation>
    </message>
    <message>
        <source>No pull was counted in the last %1.</source>
        <comment>span of time</comment>
        <translation>Aucun pull compté sur %1.</translation>
    </message>
    <message>
        <source>1 pull was counted in the last %1.</source>
        <comment>span of time</comment>
        <translation>1 pull compté sur %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n pulls were counted in the last %1.</source>
        <comment>span of time</comment>
        <translation>
            <numerusform>%n pull compté sur %1.</numerusform>
            <numerusform>%n pulls comptés sur %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 This upstream tells no limit.</source>
        <comment>sentence before</comment>
        <translation>%1 Cet amont n’annonce aucune limite.</translation>
    </message>
    <message>
        <source>Each manifest that the upstream gives counts: as a rule one for an image&apos;s list of platforms and one for each platform. Layers and checks do not count.</source>
        <translation>Chaque manifeste que donne l’amont compte&#xa0;: en général un pour la liste des plateformes d’une image et un pour chaque plateforme. Les couches et les vérifications ne comptent pas.</translation>
    </message>
</context>
<context>
    <name>breakwater::ui::StatCard</name>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>breakwater::ui::StatusStrip</name>
    <message>
        <source>Starting</source>
        <translation>Démarrage</translation>
    </message>
    <message>
        <source>Serving</source>
        <translation>En service</translation>
    </message>
    <message>
        <source>Serving, with a problem</source>
        <translation>En service, avec un problème</translation>
    </message>
    <message>
        <source>Finishing the running pulls</source>
        <translation>Fin des pulls en cours</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Arrêté</translation>
    </message>
    <message>
        <source>Not serving</source>
        <translation>Hors service</translation>
    </message>
    <message>
        <source>Copy the server&apos;s address %1</source>
        <translation>Copier l’adresse %1 du serveur</translation>
    </message>
    <message>
        <source>The address for your nodes. Click to copy it.</source>
        <translation>L’adresse pour vos nœuds. Cliquez pour la copier.</translation>
    </message>
    <message>
        <source>%1/s to nodes</source>
        <translation>%1/s vers les nœuds</translation>
    </message>
    <message>
        <source>Throughput: %1</source>
        <translation>Débit&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n pull(s) running</source>
        <translation>
            <numerusform>%n pull en cours</numerusform>
            <numerusform>%n pulls en cours</numerusform>
        </translation>
    </message>
    <message>
        <source>No pulls running</source>
        <translation>Aucun pull en cours</translation>
    </message>
    <message>
        <source>Show the running pulls</source>
        <translation>Afficher les pulls en cours</translation>
    </message>
</context>
<context>
    <name>breakwater::ui::StepList</name>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation>Étape %1 sur %2&#xa0;: %3</translation>
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
        <translation>%1. Cliquez pour voir.</translation>
    </message>
</context>
<context>
    <name>breakwater::ui::StorageSettingsPage</name>
    <message>
        <source> GB</source>
        <translation> Go</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>aucune limite</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>rien</translation>
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
        <translation>désactivée</translation>
    </message>
    <message>
        <source> days</source>
        <translation> jours</translation>
    </message>
    <message>
        <source>Collect</source>
        <translation>Nettoyer</translation>
    </message>
    <message>
        <source>Scrub</source>
        <translation>Contrôle</translation>
    </message>
    <message>
        <source> MB/s</source>
        <translation> Mo/s</translation>
    </message>
    <message>
        <source>as fast as the disk</source>
        <translation>aussi vite que le disque</translation>
    </message>
    <message>
        <source>&amp;Reset</source>
        <translation>&amp;Rétablir</translation>
    </message>
    <message>
        <source>&amp;Apply</source>
        <translation>&amp;Appliquer</translation>
    </message>
    <message>
        <source>How much</source>
        <translation>Combien</translation>
    </message>
    <message>
        <source>Images may take</source>
        <translation>Les images peuvent prendre</translation>
    </message>
    <message>
        <source>Beyond it, the least valuable images go.</source>
        <translation>Au-delà, les images les moins utiles s’en vont.</translation>
    </message>
    <message>
        <source>Leave free on the disk</source>
        <translation>Laisser libre sur le disque</translation>
    </message>
    <message>
        <source>For everybody else on this disk.</source>
        <translation>Pour tous les autres sur ce disque.</translation>
    </message>
    <message>
        <source>Then go down to</source>
        <translation>Puis redescendre à</translation>
    </message>
    <message>
        <source>Of the limit, so that room is made seldom.</source>
        <translation>De la limite, pour que ce soit rarement nécessaire.</translation>
    </message>
    <message>
        <source>Spare what was pulled within</source>
        <translation>Épargner ce qui a été récupéré depuis</translation>
    </message>
    <message>
        <source>A fresh image is never evicted.</source>
        <translation>Une image récente n’est jamais évincée.</translation>
    </message>
    <message>
        <source>How long</source>
        <translation>Combien de temps</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>Corbeille</translation>
    </message>
    <message>
        <source>How long a deleted image can be had back.</source>
        <translation>Combien de temps une image supprimée reste récupérable.</translation>
    </message>
    <message>
        <source>Unfinished downloads</source>
        <translation>Téléchargements inachevés</translation>
    </message>
    <message>
        <source>After so long without progress they are given up.</source>
        <translation>Après un tel délai sans progrès, ils sont abandonnés.</translation>
    </message>
    <message>
        <source>Keep what nodes use</source>
        <translation>Garder ce que les nœuds utilisent</translation>
    </message>
    <message>
        <source>The newest image of each tag that a node pulled within so long.</source>
        <translation>L’image la plus récente de chaque tag qu’un nœud a récupéré dans ce délai.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Scrub reads up to</source>
        <translation>Débit maximal du contrôle</translation>
    </message>
    <message>
        <source>Slower leaves more of the disk to pulls.</source>
        <translation>Plus lent, il laisse plus de disque aux pulls.</translation>
    </message>
    <message>
        <source>Rules for space</source>
        <translation>Règles d’espace</translation>
    </message>
    <message>
        <source>Managed by the configuration file</source>
        <translation>Géré par le fichier de configuration</translation>
    </message>
    <message>
        <source>All but the limit is managed by the configuration file</source>
        <translation>Tout sauf la limite est géré par le fichier de configuration</translation>
    </message>
    <message>
        <source>The limit is managed by the configuration file</source>
        <translation>La limite est gérée par le fichier de configuration</translation>
    </message>
    <message>
        <source>Change these values there, then send SIGHUP or restart.</source>
        <translation>Modifiez ces valeurs là-bas, puis envoyez SIGHUP ou redémarrez.</translation>
    </message>
    <message>
        <source>Change these values in %1, then send SIGHUP or restart.</source>
        <translation>Modifiez ces valeurs dans %1, puis envoyez SIGHUP ou redémarrez.</translation>
    </message>
    <message>
        <source>Next run: %1.</source>
        <comment>time</comment>
        <translation>Prochaine exécution&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Will run %1; the next time is known when it is applied.</source>
        <comment>schedule</comment>
        <translation>Exécution %1&#x202f;; la prochaine date sera connue une fois appliqué.</translation>
    </message>
    <message>
        <source>Images of %1 go at once.</source>
        <comment>size</comment>
        <translation>%1 d’images s’en vont aussitôt.</translation>
    </message>
    <message>
        <source>Without a trash, what is deleted cannot be had back.</source>
        <translation>Sans corbeille, ce qui est supprimé ne peut pas être récupéré.</translation>
    </message>
    <message>
        <source>Nothing to apply.</source>
        <translation>Rien à appliquer.</translation>
    </message>
    <message>
        <source>In force as soon as it is applied; pulls go on.</source>
        <translation>En vigueur dès l’application&#x202f;; les pulls continuent.</translation>
    </message>
    <message>
        <source>The rules are in force</source>
        <translation>Les règles sont en vigueur</translation>
    </message>
</context>
<context>
    <name>breakwater::ui::StorageView</name>
    <message>
        <source>Make a plan</source>
        <translation>Établir un plan</translation>
    </message>
    <message>
        <source>Scrub now</source>
        <translation>Contrôler maintenant</translation>
    </message>
    <message>
        <source>Parts of the storage</source>
        <translation>Parties du stockage</translation>
    </message>
    <message>
        <source>Biggest</source>
        <translation>Les plus gros</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>Corbeille</translation>
    </message>
    <message>
        <source>Pins</source>
        <translation>Épingles</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Règles</translation>
    </message>
    <message>
        <source>%1 (Ctrl+N)</source>
        <translation>%1 (Ctrl+N)</translation>
    </message>
    <message>
        <source>See what would go, and why</source>
        <translation>Voir ce qui partirait, et pourquoi</translation>
    </message>
    <message>
        <source>Read every blob again and compare it with its digest</source>
        <translation>Relire chaque blob et le comparer à son digest</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>Stockage</translation>
    </message>
    <message>
        <source>What has the space, what would go and why, and what stays.</source>
        <translation>Ce qui occupe l’espace, ce qui partirait et pourquoi, et ce qui reste.</translation>
    </message>
    <message>
        <source>The store is full: pulls are passed on without being stored</source>
        <translation>Le stockage est plein&#xa0;: les pulls sont transmis sans être stockés</translation>
    </message>
    <message>
        <source>Nodes get their images, but each pull goes to the upstream. A plan shows what can go.</source>
        <translation>Les nœuds obtiennent leurs images, mais chaque pull va jusqu’à l’amont. Un plan montre ce qui peut partir.</translation>
    </message>
    <message>
        <source>Pinned %1</source>
        <translation>Épinglé&#xa0;: %1</translation>
    </message>
    <message>
        <source>A part of the store is not there</source>
        <translation>Une partie du stockage est absente</translation>
    </message>
    <message>
        <source>The store is in two folders: a move has not ended</source>
        <translation>Le stockage est réparti sur deux dossiers&#xa0;: un déplacement n’est pas terminé</translation>
    </message>
    <message>
        <source>The disk of %1 is not mounted. What it holds counts as not cached.</source>
        <translation>Le disque de %1 n’est pas monté. Ce qu’il contient est considéré comme absent du cache.</translation>
    </message>
    <message>
        <source>Both serve. What has not been moved lies in %1.</source>
        <translation>Les deux servent. Ce qui n’a pas été déplacé se trouve dans %1.</translation>
    </message>
    <message>
        <source>What to do…</source>
        <translation>Que faire…</translation>
    </message>
    <message>
        <source>Finish or turn round…</source>
        <translation>Terminer ou inverser…</translation>
    </message>
</context>
<context>
    <name>breakwater::ui::SummaryPage</name>
    <message>
        <source>Summary</source>
        <translation>Résumé</translation>
    </message>
    <message>
        <source>Setting up …</source>
        <translation>Configuration en cours…</translation>
    </message>
    <message>
        <source>Everything is set up</source>
        <translation>Tout est configuré</translation>
    </message>
    <message>
        <source>What will be changed</source>
        <translation>Ce qui sera modifié</translation>
    </message>
    <message>
        <source>Each line can be changed later, or undone, in the console.</source>
        <translation>Chaque ligne peut être modifiée plus tard, ou annulée, dans la console.</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Réessayer</translation>
    </message>
    <message>
        <source>&amp;Connect a node</source>
        <translation>&amp;Connecter un nœud</translation>
    </message>
    <message>
        <source>&amp;Apply</source>
        <translation>&amp;Appliquer</translation>
    </message>
    <message>
        <source>Change the address</source>
        <translation>Modifier l’adresse</translation>
    </message>
    <message>
        <source>Change the registries</source>
        <translation>Modifier les registres</translation>
    </message>
    <message>
        <source>Is there already and stays as it is.</source>
        <translation>Existe déjà et reste tel quel.</translation>
    </message>
    <message>
        <source>Listen for nodes at %1</source>
        <translation>Écouter les nœuds sur %1</translation>
    </message>
    <message>
        <source>Upstream %1, without a login</source>
        <translation>Amont %1, sans identifiants</translation>
    </message>
    <message>
        <source>Upstream %1, logged in as %2</source>
        <translation>Amont %1, connecté comme %2</translation>
    </message>
    <message>
        <source>Project %1</source>
        <translation>Projet %1</translation>
    </message>
    <message>
        <source>Robot robot$%1 for your nodes</source>
        <translation>Robot robot$%1 pour vos nœuds</translation>
    </message>
    <message>
        <source>Remember that set-up is done</source>
        <translation>Retenir que la configuration est faite</translation>
    </message>
    <message>
        <source>encrypted</source>
        <translation>chiffré</translation>
    </message>
    <message>
        <source>plain HTTP</source>
        <translation>HTTP en clair</translation>
    </message>
    <message>
        <source>at most %1 for images</source>
        <translation>au plus %1 pour les images</translation>
    </message>
    <message>
        <source>no limit for images</source>
        <translation>aucune limite pour les images</translation>
    </message>
    <message>
        <source>%1; %2; certificate for %3</source>
        <comment>encryption, space, names</comment>
        <translation>%1&#x202f;; %2&#x202f;; certificat pour %3</translation>
    </message>
    <message>
        <source>Serves %1</source>
        <translation>Sert %1</translation>
    </message>
    <message>
        <source>May pull from all projects and do nothing else; never expires.</source>
        <translation>Peut récupérer de tous les projets et rien d’autre&#x202f;; n’expire jamais.</translation>
    </message>
</context>
<context>
    <name>breakwater::ui::TablePane</name>
    <message>
        <source>Nothing matches the filter</source>
        <translation>Aucune correspondance avec le filtre</translation>
    </message>
    <message>
        <source>There are rows, but none has these words.</source>
        <translation>Il y a des lignes, mais aucune ne contient ces mots.</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Effacer le filtre</translation>
    </message>
</context>
<context>
    <name>breakwater::ui::TableView</name>
    <message>
        <source>Copy cell</source>
        <translation>Copier la cellule</translation>
    </message>
    <message>
        <source>Copy row</source>
        <translation>Copier la ligne</translation>
    </message>
</context>
<context>
    <name>breakwater::ui::TestDialog</name>
    <message>
        <source>Test %1</source>
        <translation>Tester %1</translation>
    </message>
    <message>
        <source>&amp;Test again</source>
        <translation>&amp;Tester de nouveau</translation>
    </message>
    <message>
        <source>&amp;Edit upstream…</source>
        <translation>&amp;Modifier l’amont…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>breakwater::ui::TestLadder</name>
    <message>
        <source>Copy as text</source>
        <translation>Copier comme texte</translation>
    </message>
    <message>
        <source>Copy the connection test as text</source>
        <translation>Copier le test de connexion comme texte</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copié</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>step, outcome</comment>
        <translation>%1&#xa0;: %2</translation>
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
        <translation>En cache</translation>
    </message>
    <message>
        <source>Revalidated</source>
        <translation>Revalidé</translation>
    </message>
    <message>
        <source>Misses</source>
        <translation>Hors cache</translation>
    </message>
    <message>
        <source>Stale</source>
        <translation>Périmé</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Échec</translation>
    </message>
    <message>
        <source>Served</source>
        <translation>Servi</translation>
    </message>
</context>
<context>
    <name>breakwater::ui::TransferIndicator</name>
    <message>
        <source>%1. Click to see it.</source>
        <comment>what has been done</comment>
        <translation>%1. Cliquez pour voir.</translation>
    </message>
</context>
<context>
    <name>breakwater::ui::TrashModel</name>
    <message>
        <source>Image</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Tags</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>Retient</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Supprimé</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Fin</translation>
    </message>
</context>
<context>
    <name>breakwater::ui::TrashPage</name>
    <message>
        <source>Filter by name, tag or reason</source>
        <translation>Filtrer par nom, tag ou raison</translation>
    </message>
    <message>
        <source>The trash is empty</source>
        <translation>La corbeille est vide</translation>
    </message>
    <message>
        <source>What is deleted comes here first.</source>
        <translation>Ce qui est supprimé arrive d’abord ici.</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>Corbeille</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Free now…</source>
        <translation>Libérer maintenant…</translation>
    </message>
    <message>
        <source>Free all…</source>
        <translation>Tout libérer…</translation>
    </message>
    <message>
        <source>What is deleted stays here for %1 and can be had back.</source>
        <comment>time</comment>
        <translation>Ce qui est supprimé reste ici pendant %1 et peut être récupéré.</translation>
    </message>
    <message>
        <source>The trash is off</source>
        <translation>La corbeille est désactivée</translation>
    </message>
    <message>
        <source>%1 is back</source>
        <comment>repository</comment>
        <translation>%1 est de retour</translation>
    </message>
    <message>
        <source>%1 is back, without some of its tags</source>
        <translation>%1 est de retour, sans certains de ses tags</translation>
    </message>
    <message>
        <source>These mean another image by now: %1.</source>
        <comment>tags</comment>
        <translation>Ceux-ci désignent désormais une autre image&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Free everything in the trash?</source>
        <translation>Tout libérer dans la corbeille&#x202f;?</translation>
    </message>
    <message>
        <source>Free this now?</source>
        <translation>Libérer ceci maintenant&#x202f;?</translation>
    </message>
    <message>
        <source>It cannot be had back then. Nodes that want it again download it again from the upstream.</source>
        <translation>Ce ne sera alors plus récupérable. Les nœuds qui en veulent encore le téléchargent à nouveau depuis l’amont.</translation>
    </message>
    <message>
        <source>Free %1</source>
        <comment>size</comment>
        <translation>Libérer %1</translation>
    </message>
    <message>
        <source>Freed %1</source>
        <comment>size</comment>
        <translation>%1 libérés</translation>
    </message>
    <message>
        <source>What is deleted is gone at once. The rules give it a time in which it can be had back.</source>
        <translation>Ce qui est supprimé disparaît aussitôt. Les règles lui donnent un délai pendant lequel il reste récupérable.</translation>
    </message>
</context>
<context>
    <name>breakwater::ui::UpstreamAdvanced</name>
    <message>
        <source>IPv4 and IPv6, whichever answers</source>
        <translation>IPv4 et IPv6, selon ce qui répond</translation>
    </message>
    <message>
        <source>IPv4 only</source>
        <translation>IPv4 seulement</translation>
    </message>
    <message>
        <source>IPv6 only</source>
        <translation>IPv6 seulement</translation>
    </message>
    <message>
        <source>Certificate &amp;authority (PEM)</source>
        <translation>&amp;Autorité de certification (PEM)</translation>
    </message>
    <message>
        <source>Trusted for this upstream alone, beside the system&apos;s own. For registries with a private CA.</source>
        <translation>Reconnue pour cet amont seulement, en plus de celles du système. Pour les registres avec une AC privée.</translation>
    </message>
    <message>
        <source>Private &amp;hosts that redirects may lead to</source>
        <translation>&amp;Hôtes privés vers lesquels on peut être redirigé</translation>
    </message>
    <message>
        <source>Registries send blobs from other hosts. Addresses inside your network are refused unless named here.</source>
        <translation>Les registres envoient les blobs depuis d’autres hôtes. Les adresses de votre réseau sont refusées, sauf si elles sont nommées ici.</translation>
    </message>
    <message>
        <source>&amp;Login hosts</source>
        <translation>Hôtes de &amp;connexion</translation>
    </message>
    <message>
        <source>Other hosts whose token service may get the user name and password, such as the login of a GitLab of your own.</source>
        <translation>Autres hôtes dont le service de jetons peut recevoir le nom d’utilisateur et le mot de passe, comme la connexion de votre propre GitLab.</translation>
    </message>
    <message>
        <source>Pro&amp;xy</source>
        <translation>Pro&amp;xy</translation>
    </message>
    <message>
        <source>http, https, socks5 or socks5h, with its port. All that is asked of this upstream goes through it.</source>
        <translation>http, https, socks5 ou socks5h, avec son port. Tout ce qui est demandé à cet amont passe par lui.</translation>
    </message>
    <message>
        <source>User name of the proxy</source>
        <translation>Nom d’utilisateur du proxy</translation>
    </message>
    <message>
        <source>Password of the proxy</source>
        <translation>Mot de passe du proxy</translation>
    </message>
    <message>
        <source>Shown to the proxy and to no one else.</source>
        <translation>Montré au proxy et à personne d’autre.</translation>
    </message>
    <message>
        <source>&amp;Client certificate (PEM)</source>
        <translation>Certi&amp;ficat client (PEM)</translation>
    </message>
    <message>
        <source>Shows the registry who asks. For registries that want a certificate (mutual TLS).</source>
        <translation>Montre au registre qui demande. Pour les registres qui exigent un certificat (TLS mutuel).</translation>
    </message>
    <message>
        <source>Private &amp;key of the client certificate (PEM)</source>
        <translation>Clé pri&amp;vée du certificat client (PEM)</translation>
    </message>
    <message>
        <source>Without a passphrase. It is stored encrypted and never shown again.</source>
        <translation>Sans phrase secrète. Elle est conservée chiffrée et n’est plus jamais affichée.</translation>
    </message>
    <message>
        <source>A&amp;ddresses</source>
        <translation>A&amp;dresses</translation>
    </message>
    <message>
        <source>stored; type to replace it</source>
        <translation>enregistré&#x202f;; saisissez pour le remplacer</translation>
    </message>
    <message>
        <source>stored; paste another to replace it</source>
        <translation>enregistré&#x202f;; collez-en un autre pour le remplacer</translation>
    </message>
    <message>
        <source>This is no certificate in PEM form. It starts with -----BEGIN CERTIFICATE-----</source>
        <translation>Ce n’est pas un certificat au format PEM. Il commence par -----BEGIN CERTIFICATE-----</translation>
    </message>
    <message>
        <source>Give host names alone, such as login.example.com, without https://</source>
        <translation>Indiquez les noms d’hôte seuls, par exemple login.example.com, sans https://</translation>
    </message>
    <message>
        <source>Give the proxy&apos;s address, or clear its user name and password.</source>
        <translation>Indiquez l’adresse du proxy, ou effacez son nom d’utilisateur et son mot de passe.</translation>
    </message>
    <message>
        <source>Give the proxy&apos;s user name and password in the fields below, not in the address.</source>
        <translation>Indiquez le nom d’utilisateur et le mot de passe du proxy dans les champs ci-dessous, pas dans l’adresse.</translation>
    </message>
    <message>
        <source>Add the proxy&apos;s port, such as http://proxy.lan:3128</source>
        <translation>Ajoutez le port du proxy, par exemple http://proxy.lan:3128</translation>
    </message>
    <message>
        <source>This is no address of a proxy. It looks like http://proxy.lan:3128 or socks5h://proxy.lan:1080</source>
        <translation>Ce n’est pas l’adresse d’un proxy. Elle ressemble à http://proxy.lan:3128 ou socks5h://proxy.lan:1080</translation>
    </message>
    <message>
        <source>A password needs a user name with it.</source>
        <translation>Un mot de passe exige un nom d’utilisateur.</translation>
    </message>
    <message>
        <source>A user name needs a password with it. A stored one stays with its proxy and user.</source>
        <translation>Un nom d’utilisateur exige un mot de passe. Un mot de passe enregistré reste lié à son proxy et à son utilisateur.</translation>
    </message>
    <message>
        <source>A key needs its certificate with it.</source>
        <translation>Une clé exige son certificat.</translation>
    </message>
    <message>
        <source>A certificate needs its private key with it.</source>
        <translation>Un certificat exige sa clé privée.</translation>
    </message>
</context>
<context>
    <name>breakwater::ui::UpstreamDialog</name>
    <message>
        <source>Add an upstream</source>
        <translation>Ajouter un amont</translation>
    </message>
    <message>
        <source>A registry that Breakwater pulls from. It can be saved even while it cannot be reached.</source>
        <translation>Un registre d’où Breakwater récupère des images. Il peut être enregistré même quand il est injoignable.</translation>
    </message>
    <message>
        <source>Add upstream</source>
        <translation>Ajouter l’amont</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>Modifier %1</translation>
    </message>
    <message>
        <source>Changes take effect at once; what is cached stays.</source>
        <translation>Les changements prennent effet aussitôt&#x202f;; ce qui est en cache reste.</translation>
    </message>
    <message>
        <source>Save changes</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>stored; type to replace it</source>
        <translation>enregistré&#x202f;; saisissez pour le remplacer</translation>
    </message>
    <message>
        <source>Forget the stored password and pull anonymously</source>
        <translation>Oublier le mot de passe enregistré et accéder anonymement</translation>
    </message>
    <message>
        <source>&amp;Registry</source>
        <translation>&amp;Registre</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>What this upstream is called here: lower-case letters, digits and dashes.</source>
        <translation>Le nom de cet amont ici&#xa0;: minuscules, chiffres et tirets.</translation>
    </message>
    <message>
        <source>&amp;URL</source>
        <translation>&amp;URL</translation>
    </message>
    <message>
        <source>User na&amp;me</source>
        <translation>Nom d’uti&amp;lisateur</translation>
    </message>
    <message>
        <source>Leave both empty to pull anonymously.</source>
        <translation>Laissez les deux vides pour un accès anonyme.</translation>
    </message>
    <message>
        <source>&amp;Password or token</source>
        <translation>&amp;Mot de passe ou jeton</translation>
    </message>
    <message>
        <source>&amp;Test connection</source>
        <translation>&amp;Tester la connexion</translation>
    </message>
    <message>
        <source>Fewer options</source>
        <translation>Moins d’options</translation>
    </message>
    <message>
        <source>Give the upstream a name.</source>
        <translation>Donnez un nom à l’amont.</translation>
    </message>
    <message>
        <source>Use lower-case letters and digits, with single dots, dashes or underscores between them.</source>
        <translation>Utilisez des minuscules et des chiffres, séparés par des points, tirets ou soulignés simples.</translation>
    </message>
    <message>
        <source>Give the registry&apos;s address, such as https://registry.example.com</source>
        <translation>Indiquez l’adresse du registre, par exemple https://registry.example.com</translation>
    </message>
    <message>
        <source>This is no address of a registry. It starts with https:// or http://</source>
        <translation>Ce n’est pas l’adresse d’un registre. Elle commence par https:// ou http://</translation>
    </message>
    <message>
        <source>Give user name and password in the fields below, not in the address.</source>
        <translation>Indiquez le nom d’utilisateur et le mot de passe dans les champs ci-dessous, pas dans l’adresse.</translation>
    </message>
    <message>
        <source>A password needs a user name with it.</source>
        <translation>Un mot de passe exige un nom d’utilisateur.</translation>
    </message>
    <message>
        <source>A user name needs a password or token with it.</source>
        <translation>Un nom d’utilisateur exige un mot de passe ou un jeton.</translation>
    </message>
    <message>
        <source>Advanced: certificates, proxy, login hosts, addresses</source>
        <translation>Avancé&#xa0;: certificats, proxy, hôtes de connexion, adresses</translation>
    </message>
    <message>
        <source>Type the password again: the stored one stays with its registry and user.</source>
        <translation>Saisissez à nouveau le mot de passe&#xa0;: celui qui est enregistré reste lié à son registre et à son utilisateur.</translation>
    </message>
</context>
<context>
    <name>breakwater::ui::UpstreamHealthList</name>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation>Afficher %1</translation>
    </message>
    <message>
        <source>%1, since %2</source>
        <translation>%1, depuis %2</translation>
    </message>
    <message>
        <source>Rate limit: %1</source>
        <translation>Limite de requêtes&#xa0;: %1</translation>
    </message>
    <message>
        <source>Rate limit: not told</source>
        <translation>Limite de requêtes&#xa0;: non communiquée</translation>
    </message>
    <message>
        <source>%1, answers in %2 ms</source>
        <translation>%1, répond en %2 ms</translation>
    </message>
</context>
<context>
    <name>breakwater::ui::UpstreamModel</name>
    <message>
        <source>Charged to %1</source>
        <translation>Imputé à %1</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Hôte</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Fournisseur</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Rate budget</source>
        <translation>Budget de requêtes</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>Latence</translation>
    </message>
    <message>
        <source>Failures</source>
        <translation>Échecs</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>Projets</translation>
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
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
</context>
<context>
    <name>breakwater::ui::UpstreamsView</name>
    <message>
        <source>Filter by name, host, state or project</source>
        <translation>Filtrer par nom, hôte, état ou projet</translation>
    </message>
    <message>
        <source>Upstreams</source>
        <translation>Amonts</translation>
    </message>
    <message>
        <source>The registries that images come from, and how they are doing.</source>
        <translation>Les registres d’où viennent les images, et comment ils se portent.</translation>
    </message>
    <message>
        <source>Add upstream</source>
        <translation>Ajouter l’amont</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Modifier…</translation>
    </message>
    <message>
        <source>Disable</source>
        <translation>Désactiver</translation>
    </message>
    <message>
        <source>Copy host</source>
        <translation>Copier l’hôte</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Supprimer…</translation>
    </message>
    <message>
        <source>No upstream yet</source>
        <translation>Aucun amont</translation>
    </message>
    <message>
        <source>Breakwater pulls images from upstreams and keeps them. Choose a registry to start with.</source>
        <translation>Breakwater récupère des images depuis les amonts et les conserve. Choisissez un registre pour commencer.</translation>
    </message>
    <message>
        <source>Enable</source>
        <translation>Activer</translation>
    </message>
    <message>
        <source>Managed by the configuration file</source>
        <translation>Géré par le fichier de configuration</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>Identifiants</translation>
    </message>
    <message>
        <source>anonymous</source>
        <translation>anonyme</translation>
    </message>
    <message>
        <source>Rate budget</source>
        <translation>Budget de requêtes</translation>
    </message>
    <message>
        <source>Charged to</source>
        <translation>Imputé à</translation>
    </message>
    <message>
        <source>Last success</source>
        <translation>Dernier succès</translation>
    </message>
    <message>
        <source>Last error</source>
        <translation>Dernière erreur</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>Downloaded</source>
        <translation>Téléchargé</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Requêtes</translation>
    </message>
    <message>
        <source>%1, of which %2 failed</source>
        <translation>%1, dont %2 en échec</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>Projets</translation>
    </message>
    <message>
        <source>none uses it yet</source>
        <translation>aucun ne l’utilise encore</translation>
    </message>
    <message>
        <source>Extra CA</source>
        <translation>AC supplémentaire</translation>
    </message>
    <message>
        <source>one is trusted for this upstream</source>
        <translation>une AC est reconnue pour cet amont</translation>
    </message>
    <message>
        <source>Private hosts</source>
        <translation>Hôtes privés</translation>
    </message>
    <message>
        <source>Added %1</source>
        <translation>Ajouté&#xa0;: %1</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>Enregistré&#xa0;: %1</translation>
    </message>
    <message>
        <source>No project uses it. Its stored credentials are erased.</source>
        <translation>Aucun projet ne l’utilise. Ses identifiants enregistrés sont effacés.</translation>
    </message>
    <message>
        <source>It is used by %1. Remove the projects or give them another upstream first.</source>
        <translation>Il est utilisé par %1. Supprimez d’abord les projets, ou donnez-leur un autre amont.</translation>
    </message>
    <message>
        <source>Delete the upstream %1?</source>
        <translation>Supprimer l’amont %1&#x202f;?</translation>
    </message>
    <message>
        <source>Delete %1</source>
        <translation>Supprimer %1</translation>
    </message>
    <message>
        <source>Deleted %1</source>
        <translation>Supprimé&#xa0;: %1</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Tester</translation>
    </message>
    <message>
        <source>Login hosts</source>
        <translation>Hôtes de connexion</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>Client certificate</source>
        <translation>Certificat client</translation>
    </message>
    <message>
        <source>one is shown to this upstream</source>
        <translation>un certificat est présenté à cet amont</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Adresses</translation>
    </message>
    <message>
        <source>IPv4 only</source>
        <translation>IPv4 seulement</translation>
    </message>
    <message>
        <source>IPv6 only</source>
        <translation>IPv6 seulement</translation>
    </message>
    <message>
        <source>Spent on</source>
        <translation>Dépensé pour</translation>
    </message>
    <message>
        <source>About it</source>
        <translation>À son sujet</translation>
    </message>
</context>
<context>
    <name>breakwater::ui::UsageModel</name>
    <message>
        <source>%1, pinned: neither the space limit nor retention removes it</source>
        <comment>image</comment>
        <translation>%1, épinglée&#xa0;: ni la limite d’espace ni la rétention ne l’enlèvent</translation>
    </message>
    <message>
        <source>%1, pinned</source>
        <comment>image</comment>
        <translation>%1, épinglée</translation>
    </message>
    <message>
        <source>pinned</source>
        <comment>word for the filter</comment>
        <translation>épinglé</translation>
    </message>
    <message>
        <source>What nothing else has: a deletion frees it</source>
        <translation>Ce que rien d’autre n’a&#xa0;: une suppression le libère</translation>
    </message>
    <message>
        <source>What others have too: a deletion does not free it</source>
        <translation>Ce que d’autres ont aussi&#xa0;: une suppression ne le libère pas</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projet</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>Repository</source>
        <translation>Dépôt</translation>
    </message>
    <message>
        <source>Quota</source>
        <translation>Quota</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Tags</translation>
    </message>
    <message>
        <source>Own</source>
        <translation>Propre</translation>
    </message>
    <message>
        <source>Shared</source>
        <translation>Partagé</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Images</translation>
    </message>
    <message>
        <source>Pulls</source>
        <translation>Pulls</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>Dernière utilisation</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>used, quota</comment>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>none</source>
        <comment>quota</comment>
        <translation>aucun</translation>
    </message>
</context>
<context>
    <name>breakwater::ui::UsagePage</name>
    <message>
        <source>Filter by name, tag, digest or “pinned”</source>
        <translation>Filtrer par nom, tag, digest ou «&#xa0;épinglé&#xa0;»</translation>
    </message>
    <message>
        <source>What is listed</source>
        <translation>Ce qui est listé</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Images</translation>
    </message>
    <message>
        <source>Repositories</source>
        <translation>Dépôts</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>Projets</translation>
    </message>
    <message>
        <source>What takes the space</source>
        <translation>Ce qui prend de la place</translation>
    </message>
    <message>
        <source>Nothing takes space yet</source>
        <translation>Rien ne prend encore de place</translation>
    </message>
    <message>
        <source>As soon as a node pulls an image, it is listed here with its size.</source>
        <translation>Dès qu’un nœud récupère une image, elle est listée ici avec sa taille.</translation>
    </message>
    <message>
        <source>Show in Images</source>
        <translation>Afficher dans Images</translation>
    </message>
    <message>
        <source>Pin…</source>
        <translation>Épingler…</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Supprimer…</translation>
    </message>
    <message>
        <source>%1 is back</source>
        <comment>repository</comment>
        <translation>%1 est de retour</translation>
    </message>
    <message>
        <source>A project is deleted on the page Projects</source>
        <translation>Un projet se supprime sur la page Projets</translation>
    </message>
    <message>
        <source>Freed %1</source>
        <comment>size</comment>
        <translation>%1 libérés</translation>
    </message>
    <message>
        <source>the biggest %1 of %2</source>
        <comment>numbers of images</comment>
        <translation>les %1 plus gros sur %2</translation>
    </message>
</context>
<context>
    <name>breakwater::ui::WarmUpDialog</name>
    <message>
        <source>Warm up images</source>
        <translation>Précharger des images</translation>
    </message>
    <message>
        <source>Brings images into the cache before a node asks. First you see what it would take.</source>
        <translation>Fait entrer des images dans le cache avant qu’un nœud les demande. Vous voyez d’abord ce que cela coûterait.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Cancel the warm-up</source>
        <translation>Annuler le préchargement</translation>
    </message>
    <message>
        <source>Paste, type or drop a file here: a list of images, one a line; Kubernetes YAML; the output of helm template; a Compose file.</source>
        <translation>Collez, saisissez ou déposez ici un fichier&#xa0;: une liste d’images, une par ligne&#x202f;; du YAML Kubernetes&#x202f;; la sortie de helm template&#x202f;; un fichier Compose.</translation>
    </message>
    <message>
        <source>&amp;Images</source>
        <translation>&amp;Images</translation>
    </message>
    <message>
        <source>Open a file…</source>
        <translation>Ouvrir un fichier…</translation>
    </message>
    <message>
        <source>&amp;Platforms</source>
        <translation>&amp;Plateformes</translation>
    </message>
    <message>
        <source>No node has pulled yet: without a platform, all of each image are fetched.</source>
        <translation>Aucun nœud n’a encore récupéré&#xa0;: sans plateforme, toutes celles de chaque image sont récupérées.</translation>
    </message>
    <message>
        <source>Images to warm up</source>
        <translation>Images à précharger</translation>
    </message>
    <message>
        <source>Another list</source>
        <translation>Une autre liste</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>The warm-up goes on; open this window to see it again.</source>
        <translation>Le préchargement continue&#x202f;; ouvrez cette fenêtre pour le revoir.</translation>
    </message>
    <message>
        <source>Show the plan</source>
        <translation>Afficher le plan</translation>
    </message>
    <message>
        <source>Fetch 1 image</source>
        <translation>Récupérer 1 image</translation>
    </message>
    <message numerus="yes">
        <source>Fetch %n images</source>
        <translation>
            <numerusform>Récupérer %n image</numerusform>
            <numerusform>Récupérer %n images</numerusform>
        </translation>
    </message>
    <message>
        <source>Try the rest again</source>
        <translation>Réessayer le reste</translation>
    </message>
    <message>
        <source>Those that your nodes have pulled are ticked.</source>
        <translation>Celles que vos nœuds ont récupérées sont cochées.</translation>
    </message>
    <message>
        <source>Open a list of images</source>
        <translation>Ouvrir une liste d’images</translation>
    </message>
    <message>
        <source>Lists and YAML (*.txt *.yaml *.yml);;All files (*)</source>
        <translation>Listes et YAML (*.txt *.yaml *.yml);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Tick a platform, or name another one.</source>
        <translation>Cochez une plateforme, ou nommez-en une autre.</translation>
    </message>
    <message>
        <source>No image is named here. Write one a line: nginx:1.27.</source>
        <translation>Aucune image n’est nommée ici. Écrivez-en une par ligne&#xa0;: nginx:1.27.</translation>
    </message>
    <message>
        <source>The limit may not suffice for all. What is not fetched now can be tried again when it is renewed; the last pulls are left to your nodes.</source>
        <translation>La limite ne suffira peut-être pas pour tout. Ce qui n’est pas récupéré maintenant pourra l’être une fois la limite renouvelée&#x202f;; les derniers pulls sont laissés à vos nœuds.</translation>
    </message>
    <message>
        <source>%1 fetched</source>
        <comment>images</comment>
        <translation>%1&#xa0;: récupéré</translation>
    </message>
    <message>
        <source>Nodes get them from here, even when the upstream is down.</source>
        <translation>Les nœuds les obtiennent d’ici, même quand l’amont est en panne.</translation>
    </message>
    <message>
        <source>%1 fetched, %2 failed</source>
        <comment>images, number</comment>
        <translation>Récupéré&#xa0;: %1&#x202f;; échecs&#xa0;: %2</translation>
    </message>
    <message>
        <source>The table says why. What has arrived is kept.</source>
        <translation>Le tableau indique pourquoi. Ce qui est arrivé est conservé.</translation>
    </message>
    <message>
        <source>Cancelled; %1 fetched</source>
        <comment>images</comment>
        <translation>Annulé&#x202f;; récupéré&#xa0;: %1</translation>
    </message>
    <message>
        <source>What has arrived is kept.</source>
        <translation>Ce qui est arrivé est conservé.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>image, what is the matter</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>breakwater::ui::WarmUpModel</name>
    <message>
        <source>Line</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projet</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Stored</source>
        <translation>Stocké</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Manquant</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Que faire</translation>
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
        <translation>La configuration examine cet ordinateur</translation>
    </message>
    <message>
        <source>It finds a free port, the addresses that nodes can reach and the space on the disk.</source>
        <translation>Elle trouve un port libre, les adresses que les nœuds peuvent joindre et l’espace sur le disque.</translation>
    </message>
    <message>
        <source>You choose what to cache</source>
        <translation>Vous choisissez ce qui est mis en cache</translation>
    </message>
    <message>
        <source>Docker Hub, ghcr.io, quay.io and others are one tick each; a login is optional.</source>
        <translation>Docker Hub, ghcr.io, quay.io et d’autres&#xa0;: une coche chacun&#x202f;; les identifiants sont facultatifs.</translation>
    </message>
    <message>
        <source>Your nodes get one file</source>
        <translation>Vos nœuds reçoivent un fichier</translation>
    </message>
    <message>
        <source>It is written for you. The first pull through Breakwater shows up here by itself.</source>
        <translation>Il est écrit pour vous. Le premier pull par Breakwater apparaît ici de lui-même.</translation>
    </message>
    <message>
        <source>Nothing is changed before you have seen the summary. Everything can be changed later in the console.</source>
        <translation>Rien n’est modifié avant que vous ayez vu le résumé. Tout peut être changé plus tard dans la console.</translation>
    </message>
    <message>
        <source>Only want to look around? The demo has simulated registries and nodes, and needs no Internet:</source>
        <translation>Vous voulez seulement regarder&#x202f;? La démonstration a des registres et des nœuds simulés, et se passe d’Internet&#xa0;:</translation>
    </message>
    <message>
        <source>demo command</source>
        <translation>commande de démonstration</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Bienvenue</translation>
    </message>
    <message>
        <source>Welcome to Breakwater</source>
        <translation>Bienvenue dans Breakwater</translation>
    </message>
    <message>
        <source>A cache between your cluster and the registries that it pulls from. Setting it up takes about two minutes.</source>
        <translation>Un cache entre votre grappe et les registres dont elle se sert. Sa mise en place prend environ deux minutes.</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>&amp;Commencer</translation>
    </message>
    <message>
        <source>&amp;Restore a backup instead…</source>
        <translation>&amp;Restaurer plutôt une sauvegarde…</translation>
    </message>
</context>
</TS>
