-- Only for the demo of docker-compose.yml.
ALTER ROLE pgherald PASSWORD 'demo';
