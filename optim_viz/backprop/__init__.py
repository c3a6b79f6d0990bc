"""The computational graph of an objective: its values forward, its gradients backward, and where its nodes stand."""
