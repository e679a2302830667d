{{/* Names end at 29 characters: the name of a context follows, and a StatefulSet's pods allow 52. */}}
{{- define "pgherald.fullname" -}}
{{- if contains .Chart.Name .Release.Name -}}{{ .Release.Name | trunc 29 | trimSuffix "-" }}{{- else -}}{{ printf "%s-%s" .Release.Name .Chart.Name | trunc 29 | trimSuffix "-" }}{{- end -}}
{{- end }}

{{- define "pgherald.selector" -}}
app.kubernetes.io/name: pgherald
app.kubernetes.io/instance: {{ .root.Release.Name | quote }}
app.kubernetes.io/component: {{ .component | quote }}
{{- end }}

{{- define "pgherald.labels" -}}
helm.sh/chart: {{ printf "%s-%s" .root.Chart.Name .root.Chart.Version | quote }}
app.kubernetes.io/version: {{ .root.Chart.AppVersion | quote }}
app.kubernetes.io/managed-by: {{ .root.Release.Service | quote }}
app.kubernetes.io/part-of: pgherald
{{ include "pgherald.selector" . }}
{{- end }}

{{- define "pgherald.isKafka" -}}{{ if .Values.kafka.brokers }}true{{ end }}{{- end }}

{{/* The programs that poll. */}}
{{- define "pgherald.contexts" -}}
{{ if .Values.kafka.brokers }}database-metrics query-analysis table-index-management replication-monitoring connection-management{{ else }}pgherald{{ end }}
{{- end }}

{{- define "pgherald.endpoint" -}}
{{- if .Values.otlp.endpoint }}{{ .Values.otlp.endpoint }}{{ else if .Values.collector.enabled }}{{ printf "http://%s-collector:4318" (include "pgherald.fullname" .) }}{{ end }}
{{- end }}

{{- define "pgherald.tokenSecret" -}}{{ .Values.http.tokenSecret | default (printf "%s-http" (include "pgherald.fullname" .)) }}{{- end }}

{{- define "pgherald.hasTargetsFolder" -}}{{ if or .Values.discovery.enabled .Values.targetsFolder.configMaps .Values.targetsFolder.secrets }}true{{ end }}{{- end }}

{{- define "pgherald.podSecurity" -}}
runAsNonRoot: true
runAsUser: 1000
runAsGroup: 1000
fsGroup: 1000
seccompProfile: { type: RuntimeDefault }
{{- end }}

{{- define "pgherald.containerSecurity" -}}
allowPrivilegeEscalation: false
readOnlyRootFilesystem: true
capabilities: { drop: [ALL] }
{{- end }}

{{- define "pgherald.environment" -}}
- { name: PGHERALD_CONFIG, value: /etc/pgherald/pgherald.yaml }
- { name: PGHERALD_HTTP_HOST, value: '0.0.0.0' }
- { name: PGHERALD_HTTP_TOKEN_FILE, value: /run/secrets/http/token }
{{- with .Values.kafka }}
{{- if .brokers }}
- { name: PGHERALD_KAFKA_BROKERS, value: {{ join "," .brokers | quote }} }
- { name: PGHERALD_KAFKA_PREFIX, value: {{ .prefix | quote }} }
{{- with .username }}
- { name: PGHERALD_KAFKA_USERNAME, value: {{ . | quote }} }
{{- end }}
{{- if .passwordSecret }}
- { name: PGHERALD_KAFKA_PASSWORD_FILE, value: /run/secrets/kafka/password }
{{- end }}
{{- with .registryUrl }}
- { name: PGHERALD_SCHEMA_REGISTRY_URL, value: {{ . | quote }} }
{{- end }}
{{- end }}
{{- end }}
{{- with include "pgherald.endpoint" . }}
- { name: OTEL_EXPORTER_OTLP_ENDPOINT, value: {{ . | quote }} }
{{- if $.Values.otlp.telemetry }}
- { name: PGHERALD_TELEMETRY_OTLP_ENDPOINT, value: {{ . | quote }} }
{{- end }}
{{- end }}
{{- with .Values.otlp.headersSecret }}
- name: OTEL_EXPORTER_OTLP_HEADERS
  valueFrom: { secretKeyRef: { name: {{ . | quote }}, key: headers } }
{{- end }}
{{- with .Values.extraEnv }}
{{ toYaml . }}
{{- end }}
{{- end }}

{{- define "pgherald.mounts" -}}
- { name: config, mountPath: /etc/pgherald, readOnly: true }
- { name: http, mountPath: /run/secrets/http, readOnly: true }
- { name: data, mountPath: /data }
{{- if include "pgherald.hasTargetsFolder" . }}
- { name: targets, mountPath: /etc/pgherald-targets, readOnly: true }
{{- end }}
{{- if .Values.passwordsSecret }}
- { name: passwords, mountPath: /run/secrets/pgherald, readOnly: true }
{{- end }}
{{- if .Values.kafka.passwordSecret }}
- { name: kafka, mountPath: /run/secrets/kafka, readOnly: true }
{{- end }}
{{- if .Values.kafka.caSecret }}
- { name: kafka-ca, mountPath: /run/secrets/kafka-ca, readOnly: true }
{{- end }}
{{- end }}

{{- define "pgherald.volumes" -}}
- { name: config, secret: { secretName: {{ printf "%s-config" (include "pgherald.fullname" .) | quote }} } }
- { name: http, secret: { secretName: {{ include "pgherald.tokenSecret" . | quote }} } }
{{- if .Values.discovery.enabled }}
- { name: targets, emptyDir: { sizeLimit: 16Mi } }
{{- else if include "pgherald.hasTargetsFolder" . }}
- name: targets
  projected:
    sources:
      {{- range .Values.targetsFolder.configMaps }}
      - configMap: { name: {{ . | quote }} }
      {{- end }}
      {{- range .Values.targetsFolder.secrets }}
      - secret: { name: {{ . | quote }} }
      {{- end }}
{{- end }}
{{- with .Values.passwordsSecret }}
- { name: passwords, secret: { secretName: {{ . | quote }} } }
{{- end }}
{{- with .Values.kafka.passwordSecret }}
- { name: kafka, secret: { secretName: {{ . | quote }} } }
{{- end }}
{{- with .Values.kafka.caSecret }}
- { name: kafka-ca, secret: { secretName: {{ . | quote }} } }
{{- end }}
{{- end }}

{{/* A container of a program: root, program, resources. */}}
{{- define "pgherald.container" -}}
name: {{ .program | quote }}
image: {{ printf "%s/%s:%s" .root.Values.image.registry .program (.root.Values.image.tag | default .root.Chart.AppVersion) | quote }}
imagePullPolicy: {{ .root.Values.image.pullPolicy }}
env:
  {{- include "pgherald.environment" .root | nindent 2 }}
ports:
  - { name: http, containerPort: 7432 }
startupProbe:
  httpGet: { path: /livez, port: http }
  periodSeconds: 2
  failureThreshold: 60
livenessProbe:
  httpGet: { path: /livez, port: http }
  periodSeconds: 15
  timeoutSeconds: 5
readinessProbe:
  httpGet: { path: /readyz, port: http }
  periodSeconds: 10
  timeoutSeconds: 5
securityContext:
  {{- include "pgherald.containerSecurity" . | nindent 2 }}
resources:
  {{- toYaml .resources | nindent 2 }}
volumeMounts:
  {{- include "pgherald.mounts" .root | nindent 2 }}
{{- end }}

{{/* The sidecar, which writes target files for the container beside it. */}}
{{- define "pgherald.discovery" -}}
name: discovery
image: {{ printf "%s/discovery:%s" .Values.image.registry (.Values.image.tag | default .Chart.AppVersion) | quote }}
imagePullPolicy: {{ .Values.image.pullPolicy }}
args:
  - --source
  - {{ .Values.discovery.source | quote }}
  - --folder
  - /etc/pgherald-targets
  - --every
  - {{ .Values.discovery.every | quote }}
  - --user
  - {{ .Values.discovery.user | quote }}
  {{- with .Values.discovery.passwordFile }}
  - --password-file
  - {{ . | quote }}
  {{- end }}
  {{- if eq .Values.discovery.source "patroni" }}
  {{- range .Values.discovery.patroni }}
  - --patroni
  - {{ . | quote }}
  {{- end }}
  {{- else }}
  {{- range (.Values.discovery.namespaces | default (list .Release.Namespace)) }}
  - --namespace
  - {{ . | quote }}
  {{- end }}
  {{- end }}
{{- if ne .Values.discovery.source "patroni" }}
env:
  - { name: NODE_EXTRA_CA_CERTS, value: /var/run/secrets/kubernetes.io/serviceaccount/ca.crt }
{{- end }}
securityContext:
  {{- include "pgherald.containerSecurity" . | nindent 2 }}
resources:
  {{- toYaml .Values.discovery.resources | nindent 2 }}
volumeMounts:
  - { name: targets, mountPath: /etc/pgherald-targets }
{{- end }}

{{/* What all pods have in common: root, component. */}}
{{- define "pgherald.podMetadata" -}}
annotations:
  checksum/config: {{ include (print .root.Template.BasePath "/config.yaml") .root | sha256sum }}
  {{- with .root.Values.podAnnotations }}
  {{- toYaml . | nindent 2 }}
  {{- end }}
labels:
  {{- include "pgherald.labels" . | nindent 2 }}
  {{- with .root.Values.podLabels }}
  {{- toYaml . | nindent 2 }}
  {{- end }}
{{- end }}

{{- define "pgherald.podOptions" -}}
serviceAccountName: {{ include "pgherald.fullname" .root | quote }}
automountServiceAccountToken: {{ .token }}
enableServiceLinks: false
terminationGracePeriodSeconds: 60
securityContext:
  {{- include "pgherald.podSecurity" . | nindent 2 }}
{{- with .root.Values.image.pullSecrets }}
imagePullSecrets:
  {{- range . }}
  - { name: {{ . | quote }} }
  {{- end }}
{{- end }}
{{- with .root.Values.nodeSelector }}
nodeSelector:
  {{- toYaml . | nindent 2 }}
{{- end }}
{{- with .root.Values.tolerations }}
tolerations:
  {{- toYaml . | nindent 2 }}
{{- end }}
{{- with .root.Values.priorityClassName }}
priorityClassName: {{ . | quote }}
{{- end }}
topologySpreadConstraints:
  - maxSkew: 1
    topologyKey: kubernetes.io/hostname
    whenUnsatisfiable: ScheduleAnyway
    labelSelector:
      matchLabels:
        {{- include "pgherald.selector" . | nindent 8 }}
{{- end }}
